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

data "aws_caller_identity" "current" {}

data "aws_region" "current" {}

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

resource "aws_vpc" "live_vpc" {
  cidr_block           = "10.0.0.0/16"
  enable_dns_support   = true
  enable_dns_hostnames = true
  tags = {
    Name = "live"
  }
}

resource "aws_internet_gateway" "internet_gateway" {
  vpc_id = aws_vpc.live_vpc.id
}

resource "aws_subnet" "public_subnet_a" {
  vpc_id            = aws_vpc.live_vpc.id
  cidr_block        = "10.0.0.0/24"
  availability_zone = var.availability_zone_a
  tags = {
    Name = "public-a"
  }
}

resource "aws_subnet" "private_subnet_a" {
  vpc_id            = aws_vpc.live_vpc.id
  cidr_block        = "10.0.10.0/24"
  availability_zone = var.availability_zone_a
  tags = {
    Name = "private-a"
  }
}

resource "aws_subnet" "private_subnet_c" {
  vpc_id            = aws_vpc.live_vpc.id
  cidr_block        = "10.0.11.0/24"
  availability_zone = var.availability_zone_c
  tags = {
    Name = "private-c"
  }
}

resource "aws_eip" "elastic_ip" {
  domain     = "vpc"
  depends_on = [aws_internet_gateway.internet_gateway]
}

resource "aws_nat_gateway" "nat_gateway" {
  subnet_id     = aws_subnet.public_subnet_a.id
  allocation_id = aws_eip.elastic_ip.allocation_id
  depends_on    = [aws_internet_gateway.internet_gateway]
}

resource "aws_route_table" "private_route_table" {
  vpc_id = aws_vpc.live_vpc.id
  tags = {
    Name = "private"
  }
}

resource "aws_route" "private_route_table_default_route" {
  route_table_id         = aws_route_table.private_route_table.id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.nat_gateway.id
}

resource "aws_route_table_association" "private_subnet_a_route_table_association" {
  subnet_id      = aws_subnet.private_subnet_a.id
  route_table_id = aws_route_table.private_route_table.id
}

resource "aws_route_table_association" "private_subnet_c_route_table_association" {
  subnet_id      = aws_subnet.private_subnet_c.id
  route_table_id = aws_route_table.private_route_table.id
}

resource "aws_route_table" "public_route_table" {
  vpc_id = aws_vpc.live_vpc.id
  tags = {
    Name = "public"
  }
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

resource "aws_security_group" "security_group" {
  vpc_id      = aws_vpc.live_vpc.id
  description = "MediaLive output"
}

resource "aws_vpc_security_group_egress_rule" "security_group_egress_rule" {
  security_group_id = aws_security_group.security_group.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
}

resource "aws_vpc_endpoint" "s3_endpoint" {
  vpc_id            = aws_vpc.live_vpc.id
  service_name      = "com.amazonaws.${data.aws_region.current.region}.s3"
  vpc_endpoint_type = "Gateway"
  route_table_ids   = [aws_route_table.private_route_table.id]
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = "*"
        Action    = "s3:*"
        Resource = [
          aws_s3_bucket.live_archive_bucket.arn,
          "${aws_s3_bucket.live_archive_bucket.arn}/*",
        ]
      },
    ]
  })
}

resource "aws_s3_bucket" "live_archive_bucket" {
  bucket = "live-archive-444455556666"
}

resource "aws_s3_bucket_public_access_block" "live_archive_bucket_public_access_block" {
  bucket                  = aws_s3_bucket.live_archive_bucket.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_policy" "live_archive_bucket_policy" {
  bucket = aws_s3_bucket.live_archive_bucket.bucket
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "OnlyThroughEndpoint"
        Effect    = "Deny"
        Principal = "*"
        Action    = ["s3:PutObject", "s3:GetObject"]
        Resource  = "${aws_s3_bucket.live_archive_bucket.arn}/*"
        Condition = {
          StringNotEquals = {
            "aws:SourceVpce" = aws_vpc_endpoint.s3_endpoint.id
          }
          ArnNotLike = {
            "aws:PrincipalArn" = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:role/admin"
          }
        }
      },
    ]
  })
}

resource "aws_iam_role" "role" {
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = {
          Service = "medialive.amazonaws.com"
        }
        Action = ["sts:AssumeRole", "sts:TagSession"]
      },
    ]
  })
}

resource "aws_iam_role_policy" "role_policy" {
  role = aws_iam_role.role.id
  name = "output"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = ["s3:ListBucket", "s3:PutObject", "s3:GetObject", "s3:DeleteObject"]
        Resource = [
          aws_s3_bucket.live_archive_bucket.arn,
          "${aws_s3_bucket.live_archive_bucket.arn}/*",
        ]
      },
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
        ]
        Resource = "*"
      },
    ]
  })
}

resource "aws_medialive_input_security_group" "input_security_group" {
  whitelist_rules {
    cidr = "203.0.113.0/24"
  }
}

resource "aws_medialive_input" "studio_input" {
  name                  = "studio"
  type                  = "RTMP_PUSH"
  input_security_groups = [aws_medialive_input_security_group.input_security_group.id]

  destinations {
    stream_name = "live/a"
  }
}

resource "aws_medialive_channel" "news_channel" {
  name          = "news"
  channel_class = "SINGLE_PIPELINE"
  role_arn      = aws_iam_role.role.arn
  log_level     = "WARNING"
  depends_on    = [aws_vpc_endpoint.s3_endpoint]

  vpc {
    subnet_ids                    = [aws_subnet.private_subnet_a.id]
    security_group_ids            = [aws_security_group.security_group.id]
    public_address_allocation_ids = []
  }

  input_attachments {
    input_id              = aws_medialive_input.studio_input.id
    input_attachment_name = "studio"
  }

  destinations {
    id = "archive"

    settings {
      url = "s3ssl://${aws_s3_bucket.live_archive_bucket.bucket}/live/$dt$/"
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

    audio_descriptions {
      name                = "audio"
      audio_selector_name = "default"
    }

    video_descriptions {
      name   = "video"
      width  = 1280
      height = 720

      codec_settings {
        h264_settings {
          bitrate           = 3000000
          rate_control_mode = "CBR"
        }
      }
    }

    output_groups {
      name = "Archive"

      output_group_settings {
        archive_group_settings {
          rollover_interval = 300

          destination {
            destination_ref_id = "archive"
          }
        }
      }

      outputs {
        output_name             = "a"
        video_description_name  = "video"
        audio_description_names = ["audio"]

        output_settings {
          archive_output_settings {
            container_settings {
              m2ts_settings {}
            }
          }
        }
      }
    }
  }
}
