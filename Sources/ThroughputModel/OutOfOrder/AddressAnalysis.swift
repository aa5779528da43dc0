internal import DiagnosisModel

/// The addresses of a loop's loads and stores as far as constants tell: a register of the loop's start,
/// a constant, and what an iteration adds.
///
/// Registers are followed through additions of constants and copies; whatever else writes one makes
/// addresses by it unknown. Nothing is known of how two registers of the start lie to each other.
struct AddressAnalysis {
  /// An address in the first iteration, and what an iteration adds to it.
  struct Place: Hashable {
    struct Origin: Hashable {
      let base: Int?
      let index: Int?
      let scale: Int

      /// Whether it goes by a pointer that the loop loads.
      var isLoaded: Bool { (base ?? 0) < 0 || (index ?? 0) < 0 }
    }

    let origin: Origin
    let offset: Int
    let step: Int
    let bytes: Int

    func overlaps(_ other: Place) -> Bool {
      origin == other.origin && offset < other.offset + other.bytes
        && other.offset < offset + bytes
    }
  }

  /// By instruction; nil where the address is unknown or there is none.
  private(set) var places: [Place?] = []

  /// A register's value: another's at the start of the iteration, plus a constant. Negative numbers stand
  /// for what is loaded from an address that never changes and that nothing stores to: the same every time.
  private struct Value: Equatable {
    var register: Int
    var constant: Int
  }

  init(_ instructions: [TimedInstruction]) {
    let steps = Self.steps(instructions)
    places = Self.places(instructions, steps: steps, loaded: nil)
    guard instructions.contains(where: Self.isPointerLoad) else { return }
    // What is stored to through a pointer may be a pointer itself, which changes then.
    var stored = Self.written(instructions, places)
    for _ in 0..<Self.mostPointersInARow {
      let found = Self.places(instructions, steps: steps, loaded: stored)
      let written = Self.written(instructions, found)
      if written.allSatisfy(stored.contains) {
        places = found
        return
      }
      stored += written
    }
  }

  private static let mostPointersInARow = 4

  private static func written(_ instructions: [TimedInstruction], _ places: [Place?]) -> [Place] {
    zip(instructions, places).compactMap { $0.shape.stores ? $1 : nil }
  }

  private static func isPointerLoad(_ instruction: TimedInstruction) -> Bool {
    instruction.shape.mnemonic == "mov" && instruction.shape.loads
      && instruction.shape.accessBytes == 8 && instruction.shape.vectorBits == 0
  }

  /// - Parameter loaded: the places that are stored to; nil where what is loaded is unknown.
  private static func places(
    _ instructions: [TimedInstruction], steps: [Int: Int?], loaded written: [Place]?
  ) -> [Place?] {
    var values: [Int: Value?] = [:]
    var pointers: [Place: Int] = [:]
    func value(_ unit: Int?) -> Value?? {
      guard let unit else { return .some(nil) }
      if let known = values[unit] { return known.map { .some($0) } ?? nil }
      return .some(Value(register: unit, constant: 0))
    }
    return instructions.enumerated().map { index, instruction in
      let place = place(instruction, steps: steps, value)
      update(&values, by: instruction)
      if let written, let place, place.step == 0, isPointerLoad(instruction),
        !written.contains(where: { $0.overlaps(place) })
      {
        let number = pointers[place] ?? index
        pointers[place] = number
        for write in instruction.writes {
          values[write.unit] = .some(Value(register: -1 - number, constant: 0))
        }
      }
      return place
    }
  }

  private static func update(_ values: inout [Int: Value?], by instruction: TimedInstruction) {
    var stepped: Value?
    if let step = instruction.step {
      if let known = values[step.from] {
        stepped = known.map { Value(register: $0.register, constant: $0.constant + step.constant) }
      } else {
        stepped = Value(register: step.from, constant: step.constant)
      }
    }
    for write in instruction.writes { values[write.unit] = .some(nil) }
    if let step = instruction.step { values[step.unit] = .some(stepped) }
  }

  /// What an iteration adds to each register that it writes; nil where that is no constant.
  private static func steps(_ instructions: [TimedInstruction]) -> [Int: Int?] {
    var values: [Int: Value?] = [:]
    for instruction in instructions { update(&values, by: instruction) }
    return values.reduce(into: [:]) { steps, entry in
      if let value = entry.value, value.register == entry.key {
        steps[entry.key] = .some(value.constant)
      } else {
        steps[entry.key] = .some(nil)
      }
    }
  }

  private static func place(
    _ instruction: TimedInstruction, steps: [Int: Int?], _ value: (Int?) -> Value??
  ) -> Place? {
    guard let address = instruction.address, instruction.touchesMemory,
      instruction.shape.accessBytes > 0, let base = value(address.base),
      let index = value(address.index)
    else { return nil }
    func step(_ value: Value?) -> Int? {
      guard let value, let known = steps[value.register] else { return 0 }
      return known
    }
    guard let baseStep = step(base), let indexStep = step(index) else { return nil }
    return Place(
      origin: Place.Origin(
        base: base?.register, index: index?.register, scale: index == nil ? 0 : address.scale),
      offset: (base?.constant ?? 0) + (index?.constant ?? 0) * address.scale
        + address.displacement,
      step: baseStep + indexStep * address.scale, bytes: instruction.shape.accessBytes)
  }

  /// The store whose bytes a load reads, the latest of them.
  func store(
    before load: Int, among stores: [Int], iterations: Int
  ) -> (store: Int, distance: Int, isContained: Bool)? {
    guard let place = places[load] else { return nil }
    var best: (store: Int, distance: Int, isContained: Bool)?
    for store in stores {
      guard let written = places[store], written.origin == place.origin,
        written.step == place.step
      else { continue }
      for distance in (store < load ? 0 : 1)...iterations {
        let ahead = place.offset + place.step * distance - written.offset
        guard ahead < written.bytes, ahead + place.bytes > 0 else { continue }
        if let found = best, (found.distance, -found.store) < (distance, -store) { break }
        best = (store, distance, ahead >= 0 && ahead + place.bytes <= written.bytes)
        break
      }
    }
    return best
  }
}
