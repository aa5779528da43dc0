import ReportRendering

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What standard output is, as far as people's eyes are concerned.
enum Terminal {
  /// Colours only for a person who did not refuse them (`NO_COLOR`), and for who asks for them whatever
  /// reads (`CLICOLOR_FORCE`).
  static var isColored: Bool {
    if !value("NO_COLOR").isEmpty { return false }
    if !["", "0"].contains(value("CLICOLOR_FORCE")) { return true }
    return isTerminal
  }

  /// Bars only for a person: with blocks where the locale has Unicode.
  static var bars: BarStyle? {
    guard isTerminal else { return nil }
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].map(value).first { !$0.isEmpty } ?? ""
    let name = locale.uppercased()
    return name.contains("UTF-8") || name.contains("UTF8") ? .blocks : .plain
  }

  /// Columns: what `COLUMNS` says, else the terminal itself; nil where neither does.
  static var width: Int? {
    if let columns = Int(value("COLUMNS")), (1...10_000).contains(columns) { return columns }
    var size = winsize()
    guard isTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  private static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  private static func value(_ name: String) -> String {
    getenv(name).map { String(cString: $0) } ?? ""
  }
}
