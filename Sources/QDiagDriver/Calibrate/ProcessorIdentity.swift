internal import DiagnosisModel
internal import FoundationEssentials

/// What the processor of this machine says that it is.
enum ProcessorIdentity {
  /// Nil where Linux does not tell: on other systems, and on processors without such numbers.
  static var ofThisMachine: CPUMeasurements.Processor? {
    // Its size is not known in advance, so it is read to its end.
    guard let data = try? Data(contentsOf: URL(filePath: "/proc/cpuinfo")) else { return nil }
    return parse(String(decoding: data, as: UTF8.self))
  }

  /// - Parameter text: of /proc/cpuinfo; the first processor counts.
  static func parse(_ text: String) -> CPUMeasurements.Processor? {
    var values: [Substring: Substring] = [:]
    for line in text.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let key = line[..<colon].prefix { $0 != "\t" }
      if values[key] == nil { values[key] = line[line.index(after: colon)...].drop { $0 == " " } }
    }
    guard let family = values["cpu family"].flatMap({ Int($0) }),
      let model = values["model"].flatMap({ Int($0) }),
      let stepping = values["stepping"].flatMap({ Int($0) })
    else { return nil }
    let flags = (values["flags"] ?? "").split(separator: " ")
    return CPUMeasurements.Processor(
      family: family, model: model, stepping: stepping, isVirtual: flags.contains("hypervisor"))
  }
}
