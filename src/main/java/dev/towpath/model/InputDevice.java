package dev.towpath.model;

/** A hardware encoder that feeds an input. */
public record InputDevice(@Property(name = "Id") Value<String> deviceId, Json.Obj others)
    implements Structure {}
