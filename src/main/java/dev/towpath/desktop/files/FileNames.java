package dev.towpath.desktop.files;

/** File names made from what people call things. */
final class FileNames {
  private static final int LONGEST = 80;

  private FileNames() {}

  /** A name that every platform takes. */
  static String of(String name, String ending) {
    String plain = name.strip().replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]+", "-");
    String cut = plain.substring(0, Math.min(plain.length(), LONGEST)).strip();
    return (cut.isEmpty() ? "design" : cut) + "." + ending;
  }
}
