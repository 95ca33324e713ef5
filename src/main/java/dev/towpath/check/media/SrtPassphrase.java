package dev.towpath.check.media;

import dev.towpath.check.DocumentedRule;
import dev.towpath.check.Finding;
import dev.towpath.check.Review;
import dev.towpath.check.Severity;
import dev.towpath.model.Channel;
import java.util.stream.Stream;

/** SRT outputs are encrypted, so their destinations name the secret with the passphrase. */
public final class SrtPassphrase extends DocumentedRule<Channel> {
  /** The rule. */
  public SrtPassphrase() {
    super(
        Channel.class, "TP3036", Severity.ERROR, "medialive/latest/ug/opg-srt.html", "2026-11-24");
  }

  @Override
  public Stream<Finding> check(Channel channel, Review review) {
    return channel.destinations().stream()
        .filter(
            d -> d.srt().stream().anyMatch(srt -> srt.encryptionPassphraseSecretArn().isAbsent()))
        .map(d -> finding(channel, channel, d.id().or("?")));
  }
}
