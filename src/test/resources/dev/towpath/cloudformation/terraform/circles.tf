# Parameter Stage has no default: give the value of Stage when you deploy
# Parameter DeletedBucketArn has no default: give the value of DeletedBucket.Arn when you deploy
# Custom (AWS::CloudFormation::WaitCondition) is left out: the export knows no resource of the AWS provider for its type
# Handle (AWS::CloudFormation::WaitConditionHandle) is left out: the export knows no resource of the AWS provider for its type

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

variable "deleted_bucket_arn" {
  description = "Value of DeletedBucket.Arn, which this template does not create"
  type        = string
}

variable "stage" {
  description = "Value of Stage, which this template does not create"
  type        = string
}

resource "aws_vpc" "vpc" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_route_table" "route_table" {
  vpc_id = aws_vpc.vpc.id
}

resource "aws_security_group" "a" {
  vpc_id      = aws_vpc.vpc.id
  description = "A"
}

resource "aws_vpc_security_group_egress_rule" "a_egress_rule" {
  security_group_id = aws_security_group.a.id
  ip_protocol       = "-1"
  cidr_ipv4         = "127.0.0.1/32"
  description       = "Removes the default rule that allows all outbound traffic"
}

resource "aws_vpc_security_group_egress_rule" "a_egress_to_a" {
  security_group_id            = aws_security_group.a.id
  ip_protocol                  = "-1"
  referenced_security_group_id = aws_security_group.a.id
}

resource "aws_vpc_endpoint" "endpoint" {
  vpc_id          = aws_vpc.vpc.id
  service_name    = "com.amazonaws.${data.aws_region.current.region}.s3"
  route_table_ids = [aws_route_table.route_table.id]
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = "*"
        Action    = "*"
        Resource  = "*"
        Condition = {
          ArnEquals = {
            "aws:PrincipalArn" = aws_iam_role.uploader.arn
          }
        }
      },
    ]
  })
}

resource "aws_s3_bucket" "gone" {
  bucket = "${var.stage}-${var.deleted_bucket_arn}-$${kept}"
}

resource "aws_iam_role" "uploader" {
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

resource "aws_iam_role_policy" "uploader_policy" {
  role = aws_iam_role.uploader.id
  name = "always"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "ec2:DescribeSubnets"
        Resource = "*"
      },
    ]
  })
}

resource "aws_iam_role_policy" "uploader_policy_2" {
  role = aws_iam_role.uploader.name
  name = "through"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "s3:PutObject"
        Resource = "*"
        Condition = {
          StringEquals = {
            "aws:SourceVpce" = aws_vpc_endpoint.endpoint.id
          }
        }
      },
    ]
  })
}
