internal import DiagnosisModel
internal import FoundationEssentials

/// Loops with their measured cycles: `{"loops": [{"object", "symbol", "loop", "class",
/// "measuredCyclesPerIteration", "osaca"}]}`, or what `qdiag validate --format json` wrote. Untrusted.
struct MeasuredLoopFile {
  struct Item {
    let input: String
    /// As a validation names it: `gemm:0x70`, `block 12`.
    let id: String
    let group: String?
    let measured: Double
    let osaca: Double?
  }

  let loops: [Item]
  /// Loops that could not be measured, by the reason; where the file says so.
  let unmeasured: [String: Int]
  /// Whether the loops ran where their objects have them in lines of code, as this tool measures.
  let keptPlaces: Bool

  private struct Document: Decodable {
    let loops: [Given]
    /// Whether each ran where its object has it in its line of code; unknown is no.
    let keepsPlaces: Bool?
  }

  private struct Given: Decodable {
    /// Relative to the file.
    let object: String
    let symbol: String
    /// The address of the loop's first instruction: `0x70`.
    let loop: String
    let `class`: String?
    let measuredCyclesPerIteration: Double
    let osaca: Double?
  }

  /// - Throws: `InputError` where it cannot be read, or is neither.
  init(path: String) throws(InputError) {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw InputError(path: path, message: "it cannot be read")
    }
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    if let document = try? JSONDecoder().decode(Document.self, from: data) {
      unmeasured = [:]
      keptPlaces = document.keepsPlaces ?? false
      loops = document.loops.map {
        Item(
          input: folder + $0.object, id: "\($0.symbol):\($0.loop)", group: $0.class,
          measured: $0.measuredCyclesPerIteration, osaca: $0.osaca)
      }
    } else if let earlier = try? JSONDecoder().decode(Validation.self, from: data),
      earlier.schema == Validation.schema
    {
      unmeasured = earlier.unmeasured
      keptPlaces = true
      loops = earlier.loops.map {
        Item(
          input: $0.input, id: $0.id, group: $0.group, measured: $0.measured,
          osaca: $0.predictions["osaca"])
      }
    } else {
      throw InputError(
        path: path,
        message: "expected JSON with loops, each with object, symbol, loop and "
          + "measuredCyclesPerIteration, or a report of qdiag validate")
    }
    guard loops.allSatisfy({ $0.measured > 0 }) else {
      throw InputError(path: path, message: "a loop that takes no time")
    }
  }
}
