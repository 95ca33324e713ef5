# Channel2 (AWS::MediaPackageV2::Channel) is left out: the export knows no resource of the AWS provider for its type
# Cmaf is left out whole: aws_medialive_channel has no argument that the export knows for Destinations.MediaPackageSettings.ChannelGroup, Destinations.MediaPackageSettings.ChannelName, EncoderSettings.OutputGroups.OutputGroupSettings.CmafIngestGroupSettings
# Muxed: aws_medialive_channel requires input_specification, which the design does not tell. Add it before you apply
# Srt is left out whole: aws_medialive_channel has no argument that the export knows for Destinations.SrtSettings, EncoderSettings.OutputGroups.OutputGroupSettings.SrtGroupSettings

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

resource "aws_vpc" "vpc" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "subnet_a" {
  vpc_id            = aws_vpc.vpc.id
  cidr_block        = "10.0.0.0/24"
  availability_zone = var.availability_zone_a
  ipv6_cidr_block   = "2001:db8:0:1::/64"
}

resource "aws_subnet" "subnet_c" {
  vpc_id            = aws_vpc.vpc.id
  cidr_block        = "10.0.1.0/24"
  availability_zone = var.availability_zone_c
}

resource "aws_security_group" "group" {
  vpc_id      = aws_vpc.vpc.id
  description = "channel"
}

resource "aws_vpc_security_group_egress_rule" "group_egress_rule" {
  security_group_id = aws_security_group.group.id
  ip_protocol       = "-1"
  cidr_ipv4         = "0.0.0.0/0"
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
        Action = "sts:AssumeRole"
      },
    ]
  })
}

resource "aws_medialive_input" "pull" {
  name = "pull"
  type = "URL_PULL"

  sources {
    url            = "https://example.com/live.m3u8"
    password_param = ""
    username       = ""
  }
}

resource "aws_media_package_channel" "origin" {
  channel_id = "origin"
}

resource "aws_media_packagev2_channel_group" "group2" {
  name = "live"
}

resource "aws_medialive_multiplex" "mux" {
  name               = "mux"
  availability_zones = ["ap-northeast-1a", "ap-northeast-1c"]
  tags = {
    team = "news"
  }

  multiplex_settings {
    transport_stream_bitrate = 10000000
    transport_stream_id      = 1
  }
}

resource "aws_medialive_channel" "everything" {
  name          = "everything"
  channel_class = "SINGLE_PIPELINE"
  role_arn      = aws_iam_role.role.arn

  vpc {
    subnet_ids                    = [aws_subnet.subnet_a.id]
    security_group_ids            = [aws_security_group.group.id]
    public_address_allocation_ids = []
  }

  input_attachments {
    input_id              = aws_medialive_input.pull.id
    input_attachment_name = ""

    input_settings {
      source_end_behavior = "CONTINUE"

      audio_selector {
        name = "jpn"

        selector_settings {
          audio_language_selection {
            language_code = "jpn"
          }
        }
      }

      caption_selector {
        name = "cc"

        selector_settings {
          embedded_source_settings {
            convert_608_to_708        = "UPCONVERT"
            source_608_channel_number = 1
          }
        }
      }

      network_input_settings {
        server_validation = "CHECK_CRYPTOGRAPHY_ONLY"
      }
    }
  }

  destinations {
    id = "udp"

    settings {
      url = "rtp://203.0.113.9:5000"
    }
  }

  destinations {
    id = "rtmp"

    settings {
      url         = "rtmps://203.0.113.9/live"
      stream_name = "a"
    }
  }

  destinations {
    id = "smooth"

    settings {
      url = "https://203.0.113.9/a.isml"
    }
  }

  destinations {
    id = "frames"

    settings {
      url = "s3ssl://frames/live/"
    }
  }

  destinations {
    id = "mp"

    media_package_settings {
      channel_id = aws_media_package_channel.origin.id
    }
  }

  input_specification {
    codec            = "AVC"
    input_resolution = "HD"
    maximum_bitrate  = "MAX_20_MBPS"
  }

  encoder_settings {
    timecode_config {
      source = "SYSTEMCLOCK"
    }

    audio_descriptions {
      name                = "a"
      audio_selector_name = "jpn"

      codec_settings {
        eac3_settings {
          lo_ro_center_mix_level = -3
          surround_ex_mode       = "DISABLED"
        }
      }
    }

    caption_descriptions {
      name                  = "c"
      caption_selector_name = "cc"

      destination_settings {
        ebu_tt_d_destination_settings {
          fill_line_gap = "ENABLED"
        }
      }
    }

    global_configuration {
      input_loss_behavior {
        input_loss_image_type  = "COLOR"
        input_loss_image_color = "000000"
      }
    }

    nielsen_configuration {
      nielsen_pcm_to_id3_tagging = "DISABLED"
    }

    video_descriptions {
      name = "v"

      codec_settings {
        h265_settings {
          bitrate               = 8000000
          framerate_numerator   = 60000
          framerate_denominator = 1001

          color_space_settings {
            hdr10_settings {
              max_cll = 1000
            }
          }

          timecode_burnin_settings {
            timecode_burnin_font_size = "SMALL_16"
            timecode_burnin_position  = "TOP_LEFT"
          }
        }
      }
    }

    output_groups {
      name = "UDP"

      output_group_settings {
        udp_group_settings {
          input_loss_action = "DROP_TS"
        }
      }

      outputs {
        output_name             = "u"
        video_description_name  = "v"
        audio_description_names = ["a"]

        output_settings {
          udp_output_settings {
            destination {
              destination_ref_id = "udp"
            }

            fec_output_settings {
              column_depth = 10
              include_fec  = "COLUMN_AND_ROW"
              row_length   = 10
            }

            container_settings {
              m2ts_settings {
                bitrate = 10000000

                dvb_sdt_settings {
                  output_sdt   = "SDT_MANUAL"
                  service_name = "ニュース"
                }
              }
            }
          }
        }
      }
    }

    output_groups {
      name = "RTMP"

      output_group_settings {
        rtmp_group_settings {
          ad_markers            = ["ON_CUE_POINT_SCTE35"]
          authentication_scheme = "COMMON"
        }
      }

      outputs {
        output_name            = "r"
        video_description_name = "v"

        output_settings {
          rtmp_output_settings {
            certificate_mode = "VERIFY_AUTHENTICITY"
            num_retries      = 10

            destination {
              destination_ref_id = "rtmp"
            }
          }
        }
      }
    }

    output_groups {
      name = "Smooth"

      output_group_settings {
        ms_smooth_group_settings {
          audio_only_timecode_control = "PASSTHROUGH"
          send_delay_ms               = 0

          destination {
            destination_ref_id = "smooth"
          }
        }
      }

      outputs {
        output_name            = "s"
        video_description_name = "v"

        output_settings {
          ms_smooth_output_settings {
            h265_packaging_type = "HVC1"
            name_modifier       = "_1"
          }
        }
      }
    }

    output_groups {
      name = "Frames"

      output_group_settings {
        frame_capture_group_settings {
          destination {
            destination_ref_id = "frames"
          }

          frame_capture_cdn_settings {
            frame_capture_s3_settings {
              canned_acl = "PRIVATE"
            }
          }
        }
      }

      outputs {
        output_name            = "f"
        video_description_name = "v"

        output_settings {
          frame_capture_output_settings {
            name_modifier = "_f"
          }
        }
      }
    }

    output_groups {
      name = "MediaPackage"

      output_group_settings {
        media_package_group_settings {
          destination {
            destination_ref_id = "mp"
          }
        }
      }

      outputs {
        output_name            = "m"
        video_description_name = "v"

        output_settings {
          media_package_output_settings {}
        }
      }
    }
  }

  maintenance {
    maintenance_day        = "MONDAY"
    maintenance_start_time = "03:00"
  }
}

resource "aws_medialive_channel" "muxed" {
  name          = "muxed"
  channel_class = "STANDARD"
  role_arn      = aws_iam_role.role.arn

  input_attachments {
    input_id              = aws_medialive_input.pull.id
    input_attachment_name = "pull"
  }

  destinations {
    id = "mux"

    multiplex_settings {
      multiplex_id = aws_medialive_multiplex.mux.id
      program_name = "one"
    }
  }

  encoder_settings {
    timecode_config {
      source = "SYSTEMCLOCK"
    }

    video_descriptions {
      name = "v"
    }

    output_groups {
      name = "Multiplex"

      output_group_settings {
        multiplex_group_settings {}
      }

      outputs {
        output_name            = "x"
        video_description_name = "v"

        output_settings {
          multiplex_output_settings {
            destination {
              destination_ref_id = "mux"
            }
          }
        }
      }
    }
  }
}

resource "aws_medialive_multiplex_program" "mux_program" {
  multiplex_id = aws_medialive_multiplex.mux.id
  program_name = "one"

  multiplex_program_settings {
    program_number             = 1
    preferred_channel_pipeline = "CURRENTLY_ACTIVE"

    video_settings {
      statmux_settings {
        minimum_bitrate = 100000
        maximum_bitrate = 4000000
      }
    }
  }
}
