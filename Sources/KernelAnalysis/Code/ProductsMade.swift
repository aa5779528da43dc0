internal import DiagnosisModel
internal import InstructionSet
internal import LLVMInterop

/// The products that the machine instructions of a region make, against those that they could make.
///
/// `vpmaddwd` has room for two products in each 32-bit lane, and makes one where its operands were
/// extended from 8 to 32 bits: the mnemonic does not tell. What was multiplied stands in the IR. Each IR
/// multiplication is given to the machine instructions that carry its debug line, or that of the nearest
/// instruction that its product goes into.
struct ProductsMade {
  /// The machine instructions of one line that multiply.
  private struct Group {
    private(set) var members: [(index: Int, possible: Int)] = []
    private(set) var possible = 0
    private(set) var made = 0

    mutating func add(_ index: Int, possible: Int) {
      members.append((index, possible))
      self.possible += possible
    }

    mutating func add(_ other: Group) {
      members += other.members
      possible += other.possible
    }

    /// Takes as many products as there is room for, and returns their number.
    mutating func take(_ products: Int) -> Int {
      let taken = min(products, possible - made)
      made += taken
      return taken
    }
  }

  /// Indices into the region's instructions, with what each multiplies.
  private var shapes: [(index: Int, shape: ProductShape, possible: Int)] = []
  /// By index: the products made; missing where unknown.
  private var made: [Int: Double] = [:]
  private let region: CodeRegions.Region

  /// - Parameters:
  ///   - made: by instruction of the region, as machine code alone tells it; nil where there is IR.
  ///   - multiplications: those of the IR region; nil where there is no IR.
  init(
    of region: CodeRegions.Region, _ architecture: Architecture, made: [Int: Int]? = nil,
    multiplications: [ProductOrigins.Multiplication]?
  ) {
    self.region = region
    for (index, instruction) in region.instructions.enumerated() where instruction.vectorBits > 0 {
      guard
        let shape = Catalogue.instruction(named: instruction.mnemonic, architecture)?.products,
        let possible = shape.productsPossible(
          vectorBits: instruction.vectorBits, operands: instruction.operands)
      else { continue }
      guard possible > 0 else { continue }
      shapes.append((index, shape, possible))
    }
    if let made { self.made = made.mapValues(Double.init) }
    if let multiplications { assign(multiplications) }
  }

  /// One entry for every mnemonic and what it multiplies in which lanes, those with most products first.
  var result: [CodeProduct] {
    var products: [CodeProduct] = []
    var exact: [Double?] = []
    for (index, shape, possible) in shapes {
      let instruction = region.instructions[index]
      let types = [shape.lhs, shape.rhs].map { number in
        Self.spelling(
          number, bits: number.bits ?? shape.multipliedBits(operands: instruction.operands))
      }
      let laneBits = instruction.vectorBits / possible
      let own = made[index]
      if let known = products.firstIndex(where: {
        $0.instruction == instruction.mnemonic && $0.types == types && $0.laneBits == laneBits
      }) {
        products[known].productsPossible += possible
        exact[known] = exact[known].flatMap { sum in own.map { sum + $0 } }
      } else {
        products.append(
          CodeProduct(
            instruction: instruction.mnemonic, productsMade: nil, productsPossible: possible,
            laneBits: laneBits, types: types))
        exact.append(own)
      }
    }
    for index in products.indices {
      products[index].productsMade = exact[index].map { Int($0.rounded()) }
    }
    return products.sorted {
      $0.productsPossible != $1.productsPossible
        ? $0.productsPossible > $1.productsPossible
        : ($0.instruction, "\($0.types)") < ($1.instruction, "\($1.types)")
    }
  }

  private mutating func assign(_ multiplications: [ProductOrigins.Multiplication]) {
    var groups: [Int: Group] = [:]
    for (index, _, possible) in shapes {
      // Line 0 stands for no IR instruction in particular.
      groups[region.instructions[index].line, default: Group()].add(index, possible: possible)
    }
    var claimed: Set<Int> = []
    var left = 0
    for multiplication in multiplications {
      var rest = multiplication.products
      for line in multiplication.lines where groups[line] != nil {
        claimed.insert(line)
        rest -= groups[line]?.take(rest) ?? 0
        if rest == 0 { break }
      }
      left += rest
    }
    // What nobody claims makes what is left over, if anything is.
    var others = Group()
    for (line, group) in groups {
      if claimed.contains(line) { spread(group) } else { others.add(group) }
    }
    if others.take(left) > 0 { spread(others) }
  }

  /// Gives the members of a group their share, by what each could make.
  private mutating func spread(_ group: Group) {
    for (index, possible) in group.members where group.possible > 0 {
      made[index] = Double(group.made * possible) / Double(group.possible)
    }
  }

  /// `u8`, `s16`, `f32`; `i32` where one operation is for both signs.
  private static func spelling(_ number: NumberType, bits: Int?) -> String {
    let letters =
      switch number.kind {
      case .signed: "s"
      case .unsigned: "u"
      case .float: "f"
      case .bfloat: "bf"
      case .any: "i"
      }
    return letters + (bits.map(String.init) ?? "")
  }
}
