package dev.towpath.cloudformation;

import dev.towpath.model.Message;

/**
 * There is nothing to export.
 *
 * @param why and what to do
 */
public record ExportProblem(Message why) implements ExportResult {}
