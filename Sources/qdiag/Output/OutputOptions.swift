import ArgumentParser
import FoundationEssentials
import QDiagDriver
import ReportRendering

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where and how a command prints its result.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .customLong("format"),
    help: ArgumentHelp(
      "How to print: \(RendererRegistry.help). With =FILE into that file; may be repeated.",
      valueName: "format[=file]"),
    transform: FormatChoice.init(parsing:))
  var formats: [FormatChoice] = []

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp(
      "Write to FILE instead of standard output, all of it or nothing.", valueName: "file"))
  var output: String?

  func validate() throws {
    if choices.filter({ $0.path == nil }).count > 1 {
      throw ValidationError(
        "two formats for \(output ?? "standard output"): name files, as in --format json=FILE")
    }
    if output != nil, choices.allSatisfy({ $0.path != nil }) {
      throw ValidationError("-o has nothing to write: every --format names its file")
    }
    let files = choices.compactMap { $0.path ?? output }
    if let twice = files.first(where: { file in files.filter { $0 == file }.count > 1 }) {
      throw ValidationError("two formats for \(twice): name another file for one of them")
    }
  }

  private var choices: [FormatChoice] {
    formats.isEmpty ? [FormatChoice(RendererRegistry.all[0], path: nil)] : formats
  }

  /// Where reports go, in which forms.
  ///
  /// - Throws: `CommandError` for a form that has none of reports.
  func reportDestinations() throws -> [Destination] {
    try destinations { $0 is any ReportRenderer.Type }
  }

  /// What writes a result of a type, once there is one.
  ///
  /// - Throws: `CommandError` for a form that has nothing for it.
  func writer<Result: Encodable>(of type: Result.Type) throws -> (Result) throws -> Void {
    let destinations = try destinations { $0.canRender(type) }
    return { result in
      let rendered = try destinations.map {
        try $0.form.init(
          RenderingOptions(
            isColored: $0.isColored, width: $0.width, command: CommandLine.quoted,
            tool: ToolIdentity.tool, bars: $0.path == nil ? Terminal.bars : nil,
            deflate: Deflate(Packing.deflate))
        ).render(result)
      }
      try OutputSink.writing(to: destinations.map(\.path)) { sinks in
        for (sink, data) in zip(sinks, rendered) { try sink.write(data) }
      }
    }
  }

  private func destinations(
    where canRender: (any Renderer.Type) -> Bool
  ) throws -> [Destination] {
    try choices.map { choice in
      guard canRender(choice.renderer) else {
        let able = RendererRegistry.all.filter(canRender).map { $0.name }
        throw CommandError(
          message: "--format \(choice.renderer.name): this result has none; there are: "
            + able.joined(separator: ", "))
      }
      let path = choice.path ?? output
      return Destination(
        form: choice.renderer, path: path, isColored: path == nil && Terminal.isColored,
        width: path == nil ? Terminal.width : nil)
    }
  }
}
