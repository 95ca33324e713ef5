package dev.towpath.cloudformation.terraform;

import dev.towpath.cloudformation.Export;
import dev.towpath.cloudformation.Template;
import dev.towpath.cloudformation.TemplateWriter;
import dev.towpath.model.Design;
import dev.towpath.model.Message;
import dev.towpath.model.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Writes a design as Terraform configuration for the AWS provider, laid out as {@code terraform
 * fmt} leaves it. What cannot be said there is named in the comment at the top. The same design
 * always gives the same text.
 */
public final class TerraformWriter {
  private static final Set<String> SHARED_NOTES = Set.of("note.parameter", "note.unreadable");

  private TerraformWriter() {}

  /** The configuration. */
  public static String hcl(Design design) {
    return export(design).text();
  }

  /** The configuration, with what its reader must know, which its comment says too. */
  public static Export export(Design design) {
    Template template = TemplateWriter.template(design);
    Conversion conversion = Conversion.of(template.content(), Provider.aws());
    List<Message> notes = new ArrayList<>();
    template.notes().forEach(note -> carry(note, notes));
    notes.addAll(conversion.gaps().all());
    List<Block> blocks = preamble(design, conversion);
    blocks.addAll(conversion.blocks());
    return new Export(comment(notes) + HclText.of(blocks), notes);
  }

  private static void carry(Message note, List<Message> notes) {
    if (SHARED_NOTES.contains(note.key())) {
      notes.add(note);
    } else if (note.key().equals("note.elsewhere") || note.key().equals("note.circle")) {
      String key = note.key().replace("note.", "terraform.");
      notes.add(new Message("cloudformation", key, note.arguments()));
    }
  }

  private static String comment(List<Message> notes) {
    Texts texts = Texts.in(Locale.ENGLISH);
    StringBuilder out = new StringBuilder();
    for (Message note : notes) {
      // a line end within a value must not end the comment
      out.append("# ").append(texts.text(note).replaceAll("\\p{Cntrl}|\\R", " ").strip());
      out.append('\n');
    }
    return out.isEmpty() ? "" : out.append('\n').toString();
  }

  private static List<Block> preamble(Design design, Conversion conversion) {
    List<Block> out = new ArrayList<>();
    // version 6 is the first whose aws_region tells its name as region
    Block aws =
        new Block("required_providers")
            .with(
                "aws",
                new Hcl.Mapping(
                    new Block("")
                        .with("source", new Hcl.Text("hashicorp/aws"))
                        .with("version", new Hcl.Text(">= 6.0"))
                        .arguments()));
    out.add(new Block("terraform").with(aws));
    out.add(new Block("provider \"aws\"").with("region", new Hcl.Text(design.home().region())));
    conversion.sources().forEach(name -> out.add(new Block("data \"" + name + "\" \"current\"")));
    out.addAll(conversion.variables());
    return out;
  }
}
