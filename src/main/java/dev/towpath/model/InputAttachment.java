package dev.towpath.model;

/** Feeds an input into a channel. */
public record InputAttachment(
    @Property(name = "InputId") Ref<Input> input,
    @Property(name = "InputAttachmentName") Value<String> inputAttachmentName,
    Json.Obj others)
    implements Structure {}
