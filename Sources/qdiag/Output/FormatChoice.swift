import ArgumentParser
import ReportRendering

/// A form to write a result in, and the file that takes it: `json`, `json=report.json`.
struct FormatChoice {
  let renderer: any Renderer.Type
  /// Nil for where `-o` says, else standard output.
  let path: String?

  init(_ renderer: any Renderer.Type, path: String?) {
    self.renderer = renderer
    self.path = path
  }

  init(parsing text: String) throws {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    do {
      renderer = try RendererRegistry.renderer(named: String(parts[0]))
    } catch {
      throw ValidationError(error.message)
    }
    path = parts.count > 1 ? String(parts[1]) : nil
    if path?.isEmpty == true {
      throw ValidationError(
        "'\(text)' names no file: \(renderer.name)=FILE, or \(renderer.name) alone")
    }
  }
}

/// A form and the place that takes it.
struct Destination {
  let form: any Renderer.Type
  /// Nil for standard output.
  let path: String?
  let isColored: Bool
  /// Columns of the terminal that shows it; nil where none says.
  let width: Int?
}
