package dev.towpath.model;

/** Where one pipeline of an SRT output calls, or the port on which it is called. */
public record SrtDestination(
    @Property(
            name = "ConnectionMode",
            values = {"CALLER", "LISTENER"})
        Value<String> connectionMode,
    @Property(name = "Url") Value<String> url,
    @Property(name = "ListenerPort") Value<Integer> listenerPort,
    @Property(name = "StreamId") Value<String> streamId,
    @Property(name = "EncryptionPassphraseSecretArn") Value<String> encryptionPassphraseSecretArn,
    Json.Obj others)
    implements Structure {}
