# secret-bucket/policy is left out because its PolicyDocument is not known
# Left out because the configuration is for one account and Region only (ap-northeast-1, 444455556666): virginia-bucket
# News24Channel: aws_medialive_channel requires input_specification, which the design does not tell. Add it before you apply
# News24Channel: aws_medialive_channel requires input_attachments, which the design does not tell. Add it before you apply
# News24Channel: aws_medialive_channel requires encoder_settings, which the design does not tell. Add it before you apply

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

data "aws_region" "current" {}

variable "availability_zone_a" {
  description = "Availability Zone that the design shows as ap-northeast-1a"
  type        = string
  default     = "ap-northeast-1a"
}

variable "availability_zone_d" {
  description = "Availability Zone that the design shows as ap-northeast-1d"
  type        = string
  default     = "ap-northeast-1d"
}

variable "pl_61a54008" {
  description = "Id of something outside this configuration"
  type        = string
  default     = "pl-61a54008"
}

variable "sg_0ffffffffffffffff" {
  description = "Id of something outside this configuration"
  type        = string
  default     = "sg-0ffffffffffffffff"
}

variable "vpce_0ffffffffffffffff" {
  description = "Id of something outside this configuration"
  type        = string
  default     = "vpce-0ffffffffffffffff"
}

variable "ami_0a1b2c3d4e5f60718" {
  description = "Id of something outside this configuration"
  type        = string
  default     = "ami-0a1b2c3d4e5f60718"
}

resource "aws_vpc" "vpc" {
  cidr_block = "172.31.0.0/16"
  tags = {
    Name = "ライブ配信"
  }
}

resource "aws_internet_gateway" "internet_gateway" {
  vpc_id = aws_vpc.vpc.id
}

resource "aws_subnet" "public_subnet1d" {
  vpc_id            = aws_vpc.vpc.id
  cidr_block        = "172.31.0.0/20"
  availability_zone = var.availability_zone_d
  tags = {
    Name = "Public subnet (1d)"
  }
}

resource "aws_subnet" "subnet" {
  vpc_id            = aws_vpc.vpc.id
  cidr_block        = "172.31.16.0/20"
  availability_zone = var.availability_zone_a
}

resource "aws_eip" "channel_address_elastic_ip" {
  domain = "vpc"
  tags = {
    Name = "channel address"
  }
  depends_on = [aws_internet_gateway.internet_gateway]
}

resource "aws_route_table" "route_table" {
  vpc_id = aws_vpc.vpc.id
}

resource "aws_route" "route_table_default_route" {
  route_table_id         = aws_route_table.route_table.id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.internet_gateway.id
  depends_on             = [aws_internet_gateway.internet_gateway]
}

resource "aws_route_table_association" "public_subnet1d_route_table_association" {
  subnet_id      = aws_subnet.public_subnet1d.id
  route_table_id = aws_route_table.route_table.id
}

resource "aws_security_group" "medialive_out_security_group" {
  vpc_id      = aws_vpc.vpc.id
  description = "MediaLive"
  name        = "medialive-out"
}

resource "aws_vpc_security_group_egress_rule" "medialive_out_security_group_egress_rule_1" {
  security_group_id = aws_security_group.medialive_out_security_group.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  prefix_list_id    = var.pl_61a54008
}

resource "aws_vpc_security_group_egress_rule" "medialive_out_security_group_egress_rule_2" {
  security_group_id            = aws_security_group.medialive_out_security_group.id
  ip_protocol                  = "udp"
  from_port                    = 5000
  to_port                      = 5000
  referenced_security_group_id = var.sg_0ffffffffffffffff
}

resource "aws_vpc_endpoint" "vpc_endpoint" {
  vpc_id            = aws_vpc.vpc.id
  service_name      = "com.amazonaws.${data.aws_region.current.region}.s3"
  vpc_endpoint_type = "Gateway"
  route_table_ids   = [aws_route_table.route_table.id]
}

resource "aws_s3_bucket" "live_archive_bucket" {
  bucket = "live-archive"
}

resource "aws_s3_bucket_policy" "live_archive_bucket_policy" {
  bucket = aws_s3_bucket.live_archive_bucket.bucket
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "Endpoint"
        Effect    = "Deny"
        Principal = "*"
        Action    = "s3:*"
        Resource = [
          aws_s3_bucket.live_archive_bucket.arn,
          "${aws_s3_bucket.live_archive_bucket.arn}/*",
          "arn:aws:s3:::other-bucket/*",
        ]
        Condition = {
          StringNotEquals = {
            "aws:sourceVpce" = [aws_vpc_endpoint.vpc_endpoint.id, var.vpce_0ffffffffffffffff]
          }
        }
      },
      {
        Sid    = "Role"
        Effect = "Allow"
        Principal = {
          AWS = aws_iam_role.media_live_access_role.arn
        }
        Action   = "s3:PutObject"
        Resource = "${aws_s3_bucket.live_archive_bucket.arn}/$${aws:username}/*"
      },
    ]
  })
}

resource "aws_s3_bucket" "secret_bucket" {
  bucket = "secret-bucket"
}

resource "aws_iam_role" "media_live_access_role" {
  name = "MediaLiveAccessRole"
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

resource "aws_iam_role_policy" "media_live_access_role_policy" {
  role = aws_iam_role.media_live_access_role.id
  name = "s3"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "s3:PutObject"
        Resource = "${aws_s3_bucket.live_archive_bucket.arn}/*"
      },
    ]
  })
}

resource "aws_instance" "instance" {
  subnet_id     = aws_subnet.subnet.id
  ami           = var.ami_0a1b2c3d4e5f60718
  instance_type = "t3.micro"
}

resource "aws_medialive_channel" "news24_channel" {
  name          = "News 24"
  channel_class = "SINGLE_PIPELINE"
  role_arn      = aws_iam_role.media_live_access_role.arn
  tags = {
    team = "news"
  }
  depends_on = [aws_vpc_endpoint.vpc_endpoint]

  vpc {
    subnet_ids                    = [aws_subnet.public_subnet1d.id]
    security_group_ids            = [aws_security_group.medialive_out_security_group.id]
    public_address_allocation_ids = [aws_eip.channel_address_elastic_ip.allocation_id]
  }

  destinations {
    id = "a"

    settings {
      url = "s3ssl://${aws_s3_bucket.live_archive_bucket.bucket}/live/"
    }
  }

  destinations {
    id = "b"

    settings {
      url = "s3ssl://virginia-bucket/live/x"
    }
  }
}
