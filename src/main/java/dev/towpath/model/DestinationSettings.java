package dev.towpath.model;

/** The URL for one pipeline, with the user name and the SSM parameter that holds the password. */
public record DestinationSettings(
    @Property(name = "Url") Value<String> url,
    @Property(name = "Username") Value<String> username,
    @Property(name = "PasswordParam") Value<String> passwordParam,
    @Property(name = "StreamName") Value<String> streamName,
    Json.Obj others)
    implements Structure {}
