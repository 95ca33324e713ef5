package dev.towpath.model;

/** Where a pull input fetches from, one a pipeline. */
public record InputSource(
    @Property(name = "Url") Value<String> url,
    @Property(name = "Username") Value<String> username,
    @Property(name = "PasswordParam") Value<String> passwordParam,
    Json.Obj others)
    implements Structure {}
