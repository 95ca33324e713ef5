package dev.towpath.model;

/** What the input is expected to be; decides the price class. */
public record InputSpecification(
    @Property(
            name = "Codec",
            values = {"MPEG2", "AVC", "HEVC"})
        Value<String> codec,
    @Property(
            name = "Resolution",
            values = {"SD", "HD", "UHD"})
        Value<String> resolution,
    @Property(
            name = "MaximumBitrate",
            values = {"MAX_10_MBPS", "MAX_20_MBPS", "MAX_50_MBPS"})
        Value<String> maximumBitrate,
    Json.Obj others)
    implements Structure {}
