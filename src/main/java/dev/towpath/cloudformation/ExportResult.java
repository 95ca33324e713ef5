package dev.towpath.cloudformation;

/** What becomes of an export: a text, or the reason why there is none. */
public sealed interface ExportResult permits Export, ExportProblem {}
