extension Conv2DWorkload {
  /// How a workload is spelled.
  public static let grammar =
    "N,C,H,W,O,KH,KW[,stride=S|SHxSW][,pad=P|PHxPW][,dilation=D|DHxDW][,groups=G]"

  /// The workload as `grammar` spells it, without its types: `1,32,64,64,16,3,3,pad=1`.
  public var spelling: String {
    let sizes = [
      batch, inputChannels, height, width, outputChannels, kernel.height, kernel.width,
    ]
    var parts = sizes.map(String.init)
    if stride != SpatialPair(1) { parts.append("stride=" + stride.spelling) }
    if padding != SpatialPair(0) { parts.append("pad=" + padding.spelling) }
    if dilation != SpatialPair(1) { parts.append("dilation=" + dilation.spelling) }
    if groups != 1 { parts.append("groups=\(groups)") }
    return parts.joined(separator: ",")
  }

  /// Reads a preset's name or a workload spelled as `grammar` says.
  public init(parsing text: String, types: OperandTypes = .s8s8) throws(WorkloadError) {
    if let preset = Self.presets.first(where: { $0.name == text }) {
      self = preset.workload.with(types: types)
      try validate()
      return
    }
    var reader = WorkloadReader(text: text)
    try reader.read()
    let sizes = reader.sizes
    try self.init(
      batch: sizes[0], inputChannels: sizes[1], height: sizes[2], width: sizes[3],
      outputChannels: sizes[4], kernel: SpatialPair(sizes[5], sizes[6]),
      stride: reader.options["stride"] ?? SpatialPair(1),
      padding: reader.options["pad"] ?? SpatialPair(0),
      dilation: reader.options["dilation"] ?? SpatialPair(1),
      groups: reader.options["groups"]?.height ?? 1, types: types)
  }
}

/// Splits the spelling of a workload into its seven sizes and its options.
private struct WorkloadReader {
  let text: String
  var sizes: [Int] = []
  var options: [String: SpatialPair] = [:]

  init(text: String) {
    self.text = text
  }

  mutating func read() throws(WorkloadError) {
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if sides.count == 2 {
        try readOption(String(sides[0]), sides[1])
      } else if options.isEmpty, sizes.count < 7 {
        sizes.append(try number(part, name: Self.sizeNames[sizes.count]))
      } else {
        throw .malformed(text: text, reason: "'\(part)' is out of place")
      }
    }
    guard sizes.count == 7 else {
      throw .malformed(text: text, reason: "it has \(sizes.count) of the seven sizes")
    }
  }

  private static let sizeNames = ["N", "C", "H", "W", "O", "KH", "KW"]

  private mutating func readOption(
    _ name: String, _ value: Substring
  ) throws(WorkloadError) {
    guard ["stride", "pad", "dilation", "groups"].contains(name) else {
      throw .malformed(text: text, reason: "there is no '\(name)'")
    }
    guard options[name] == nil else {
      throw .malformed(text: text, reason: "'\(name)' is given twice")
    }
    let sides = value.split(separator: "x", omittingEmptySubsequences: false)
    guard sides.count == 1 || sides.count == 2 && name != "groups" else {
      throw .malformed(text: text, reason: "'\(value)' is no value of \(name)")
    }
    let first = try number(sides[0], name: name)
    options[name] = SpatialPair(first, try sides.count == 2 ? number(sides[1], name: name) : first)
  }

  private func number(_ part: Substring, name: String) throws(WorkloadError) -> Int {
    if let value = Int(part) { return value }
    guard !part.isEmpty, part.allSatisfy(\.isWholeNumber) else {
      throw .malformed(text: text, reason: "\(name) is '\(part)', which is no number")
    }
    throw .sizeTooLarge(name: name, value: String(part), maximum: Conv2DWorkload.maximumSize)
  }
}
