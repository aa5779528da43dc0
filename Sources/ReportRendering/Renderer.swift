public import DiagnosisModel
public import FoundationEssentials

/// A form in which results are written, registered in `RendererRegistry`.
public protocol Renderer: Sendable {
  /// As `--format` takes it.
  static var name: String { get }
  /// For whom or what it is: "for people".
  static var purpose: String { get }
  /// How its files end: "json".
  static var fileExtension: String { get }

  /// Whether it shows the machine code of loops, instruction by instruction.
  static var showsListings: Bool { get }

  init(_ options: RenderingOptions)

  /// Whether the form has something for results of a type; reports have a protocol of their own.
  static func canRender(_ type: any Encodable.Type) -> Bool

  /// Requires: a result of a type that the form can render.
  func render(_ result: some Encodable) throws -> Data
}

extension Renderer {
  public static var showsListings: Bool { false }
}

/// What a user or a terminal asks of a form.
public struct RenderingOptions: Sendable {
  public var isColored: Bool
  /// How many loops of a report are shown besides those with findings; nil for all. Forms for
  /// programs show all.
  public var loopLimit: Int?
  /// Whether a report shows each loop in detail, not only the one that matters most.
  public var isVerbose: Bool
  /// Columns of who reads; nil where nobody says how many.
  public var width: Int?
  /// The command line, for forms that say how they were made; nil where nobody told.
  public var command: String?
  /// Who writes, for forms that say so in each record; nil where nobody told.
  public var tool: Tool?
  /// How bars are drawn beside tables of text; nil for none.
  public var bars: BarStyle?
  /// For forms that have much inside; nil packs nothing.
  public var deflate: Deflate?

  public init(
    isColored: Bool = false, loopLimit: Int? = nil, isVerbose: Bool = false, width: Int? = nil,
    command: String? = nil, tool: Tool? = nil, bars: BarStyle? = nil, deflate: Deflate? = nil
  ) {
    self.isColored = isColored
    self.loopLimit = loopLimit
    self.isVerbose = isVerbose
    self.width = width
    self.command = command
    self.tool = tool
    self.bars = bars
    self.deflate = deflate
  }
}

/// What packs bytes into zlib's format (RFC 1950).
public struct Deflate: Sendable {
  let function: @Sendable (Data) -> Data?

  /// - Parameter function: gives nil where it cannot.
  public init(_ function: @escaping @Sendable (Data) -> Data?) {
    self.function = function
  }
}

/// A form of reports: one document, written as the reports come.
public protocol ReportRenderer: Renderer {
  /// What stands before the first report.
  var opening: String { get }
  /// What stands between two reports that are not empty.
  var separator: String { get }

  /// A report as it stands in the document; empty where there is nothing to say of it.
  func part(_ report: Report) throws -> Data

  /// What stands behind the last report.
  ///
  /// - Parameter unanalyzed: the inputs without a report, and why.
  func closing(tool: Tool, unanalyzed: [InputError]) throws -> Data

  /// The same for forms that say which loops of different inputs compute the same.
  func closing(tool: Tool, unanalyzed: [InputError], twins: [FileTwin]) throws -> Data
}

extension ReportRenderer {
  public func closing(tool: Tool, unanalyzed: [InputError], twins: [FileTwin]) throws -> Data {
    try closing(tool: tool, unanalyzed: unanalyzed)
  }
}
