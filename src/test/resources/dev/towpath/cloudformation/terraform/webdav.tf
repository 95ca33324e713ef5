terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 6.0"
    }
  }
}

provider "aws" {
  region = "ap-northeast-1"
}

variable "availability_zone_a" {
  description = "Availability Zone that the design shows as ap-northeast-1a"
  type        = string
  default     = "ap-northeast-1a"
}

variable "availability_zone_c" {
  description = "Availability Zone that the design shows as ap-northeast-1c"
  type        = string
  default     = "ap-northeast-1c"
}

data "aws_ssm_parameter" "image_id" {
  name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64"
}

resource "aws_vpc" "vpc" {
  cidr_block = "10.20.0.0/16"
}

resource "aws_internet_gateway" "internet_gateway" {
  vpc_id = aws_vpc.vpc.id
}

resource "aws_subnet" "public_subnet_a" {
  vpc_id                  = aws_vpc.vpc.id
  cidr_block              = "10.20.1.0/24"
  availability_zone       = var.availability_zone_a
  map_public_ip_on_launch = true
}

resource "aws_subnet" "public_subnet_c" {
  vpc_id            = aws_vpc.vpc.id
  cidr_block        = "10.20.2.0/24"
  availability_zone = var.availability_zone_c
}

resource "aws_eip" "elastic_ip" {
  domain     = "vpc"
  depends_on = [aws_internet_gateway.internet_gateway]
}

resource "aws_eip" "elastic_ip2" {
  domain     = "vpc"
  depends_on = [aws_internet_gateway.internet_gateway]
}

resource "aws_route_table" "public_route_table" {
  vpc_id = aws_vpc.vpc.id
}

resource "aws_route" "public_route_table_default_route" {
  route_table_id         = aws_route_table.public_route_table.id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.internet_gateway.id
  depends_on             = [aws_internet_gateway.internet_gateway]
}

resource "aws_route_table_association" "public_subnet_a_route_table_association" {
  subnet_id      = aws_subnet.public_subnet_a.id
  route_table_id = aws_route_table.public_route_table.id
}

resource "aws_route_table_association" "public_subnet_c_route_table_association" {
  subnet_id      = aws_subnet.public_subnet_c.id
  route_table_id = aws_route_table.public_route_table.id
}

resource "aws_network_acl" "network_acl" {
  vpc_id = aws_vpc.vpc.id
}

resource "aws_network_acl_rule" "network_acl_egress100" {
  network_acl_id = aws_network_acl.network_acl.id
  rule_number    = 100
  egress         = true
  rule_action    = "allow"
  protocol       = -1
  cidr_block     = "0.0.0.0/0"
}

resource "aws_network_acl_rule" "network_acl_ingress100" {
  network_acl_id = aws_network_acl.network_acl.id
  rule_number    = 100
  rule_action    = "allow"
  protocol       = 6
  cidr_block     = "10.20.0.0/16"
  from_port      = 80
  to_port        = 80
}

resource "aws_network_acl_association" "public_subnet_c_network_acl_association" {
  subnet_id      = aws_subnet.public_subnet_c.id
  network_acl_id = aws_network_acl.network_acl.id
}

resource "aws_security_group" "channel_group" {
  vpc_id      = aws_vpc.vpc.id
  description = "Channel interfaces"
}

resource "aws_vpc_security_group_egress_rule" "channel_group_egress_rule" {
  security_group_id = aws_security_group.channel_group.id
  ip_protocol       = "-1"
  cidr_ipv4         = "127.0.0.1/32"
  description       = "Removes the default rule that allows all outbound traffic"
}

resource "aws_vpc_security_group_egress_rule" "channel_group_egress_to_server_group" {
  security_group_id            = aws_security_group.channel_group.id
  ip_protocol                  = "tcp"
  from_port                    = 80
  to_port                      = 80
  referenced_security_group_id = aws_security_group.server_group.id
  description                  = "WebDAV"
}

resource "aws_security_group" "server_group" {
  vpc_id      = aws_vpc.vpc.id
  description = "WebDAV server"
}

resource "aws_vpc_security_group_ingress_rule" "server_group_ingress_rule" {
  security_group_id = aws_security_group.server_group.id
  ip_protocol       = "tcp"
  from_port         = 22
  to_port           = 22
  cidr_ipv4         = "203.0.113.7/32"
}

resource "aws_vpc_security_group_egress_rule" "server_group_egress_rule" {
  security_group_id = aws_security_group.server_group.id
  ip_protocol       = "-1"
  cidr_ipv4         = "0.0.0.0/0"
}

resource "aws_vpc_security_group_ingress_rule" "server_group_ingress_from_channel_group" {
  security_group_id            = aws_security_group.server_group.id
  ip_protocol                  = "tcp"
  from_port                    = 80
  to_port                      = 80
  referenced_security_group_id = aws_security_group.channel_group.id
}

resource "aws_vpc_security_group_ingress_rule" "server_group_ingress_from_server_group" {
  security_group_id            = aws_security_group.server_group.id
  ip_protocol                  = "-1"
  referenced_security_group_id = aws_security_group.server_group.id
  description                  = "Each other"
}

resource "aws_iam_role" "channel_role" {
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = {
          Service = "medialive.amazonaws.com"
        }
        Action = "sts:AssumeRole"
      },
    ]
  })
}

resource "aws_iam_role_policy" "channel_policy" {
  name = "interfaces"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = [
          "ec2:CreateNetworkInterface",
          "ec2:CreateNetworkInterfacePermission",
          "ec2:DeleteNetworkInterface",
          "ec2:DescribeNetworkInterfaces",
          "ec2:DescribeSubnets",
          "ec2:DescribeSecurityGroups",
          "ec2:DescribeAddresses",
          "ec2:AssociateAddress",
        ]
        Resource = "*"
      },
    ]
  })
  role = aws_iam_role.channel_role.name
}

resource "aws_instance" "web_dav_server" {
  subnet_id              = aws_subnet.public_subnet_a.id
  vpc_security_group_ids = [aws_security_group.server_group.id]
  private_ip             = "10.20.1.10"
  instance_type          = "t4g.small"
  user_data_base64       = base64encode("#!/bin/bash\nset -e\nif true; then\n  dnf install -y httpd\nfi\n")
  tags = {
    Name = "webdav"
  }
  ami        = data.aws_ssm_parameter.image_id.insecure_value
  depends_on = [aws_internet_gateway.internet_gateway]
}

resource "aws_medialive_input" "studio_in_input" {
  name       = "studio-in"
  type       = "RTMP_PUSH"
  role_arn   = aws_iam_role.channel_role.arn
  depends_on = [aws_iam_role_policy.channel_policy]

  destinations {
    stream_name = "live/a"
  }

  destinations {
    stream_name = "live/b"
  }

  vpc {
    subnet_ids         = [aws_subnet.public_subnet_a.id, aws_subnet.public_subnet_c.id]
    security_group_ids = [aws_security_group.channel_group.id]
  }
}

resource "aws_medialive_channel" "webdav_channel" {
  name          = "webdav"
  channel_class = "STANDARD"
  role_arn      = aws_iam_role.channel_role.arn
  depends_on    = [aws_iam_role_policy.channel_policy]

  vpc {
    subnet_ids                    = [aws_subnet.public_subnet_a.id, aws_subnet.public_subnet_c.id]
    security_group_ids            = [aws_security_group.channel_group.id]
    public_address_allocation_ids = [aws_eip.elastic_ip.allocation_id, aws_eip.elastic_ip2.allocation_id]
  }

  input_attachments {
    input_id              = aws_medialive_input.studio_in_input.id
    input_attachment_name = "studio"
  }

  destinations {
    id = "webdav"

    settings {
      url = "http://${aws_instance.web_dav_server.private_ip}/a/index"
    }

    settings {
      url = "http://10.20.1.10/b/index"
    }
  }

  input_specification {
    codec            = "AVC"
    input_resolution = "HD"
    maximum_bitrate  = "MAX_10_MBPS"
  }

  encoder_settings {
    timecode_config {
      source = "SYSTEMCLOCK"
    }

    video_descriptions {
      name   = "video"
      width  = 1280
      height = 720
    }

    output_groups {
      name = "HLS"

      output_group_settings {
        hls_group_settings {
          destination {
            destination_ref_id = "webdav"
          }

          hls_cdn_settings {
            hls_webdav_settings {
              http_transfer_mode = "NON_CHUNKED"
            }
          }
        }
      }

      outputs {
        output_name            = "v"
        video_description_name = "video"

        output_settings {
          hls_output_settings {
            name_modifier = "_1"

            hls_settings {
              standard_hls_settings {
                m3u8_settings {}
              }
            }
          }
        }
      }
    }
  }
}
