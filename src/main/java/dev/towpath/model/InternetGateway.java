package dev.towpath.model;

/** A VPC's door to the internet; opens for addresses that are public or mapped to a public one. */
@Kind(
    type = "AWS::EC2::InternetGateway",
    icon = "internet-gateway",
    idPrefix = "igw-",
    arn = "arn:${Partition}:ec2:${Region}:${Account}:internet-gateway/${Id}")
public record InternetGateway(ResourceId id, Rest rest) implements Resource {}
