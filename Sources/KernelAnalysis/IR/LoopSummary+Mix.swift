internal import DiagnosisModel

extension LoopSummary {
  /// The sums over `mix`, with what the rows alone do not tell: the casts of addresses.
  init(mix: [InstructionMixRow], casts: [CastGroup]) {
    self.init()
    for row in mix {
      add(row)
    }
    for group in casts where group.addressing {
      switch group.category {
      case .extend: addressExtends += group.count
      case .truncate: addressTruncates += group.count
      default: break
      }
    }
  }

  private mutating func add(_ row: InstructionMixRow) {
    switch row.category {
    case .extend: extends += row.count
    case .truncate: truncates += row.count
    case .convert: conversions += row.count
    case .shuffle:
      shuffles += row.count
      if row.pattern == .broadcast { broadcasts += row.count }
    case .load, .gather:
      loads += row.count
      loadBytes += row.bytes ?? 0
    case .store, .scatter:
      stores += row.count
      storeBytes += row.bytes ?? 0
    default: break
    }
    if row.isVector, row.category.isArithmetic {
      switch row.elementType {
      case .i8: vectorOperations.i8 += row.count
      case .i16: vectorOperations.i16 += row.count
      case .i32: vectorOperations.i32 += row.count
      case .i64: vectorOperations.i64 += row.count
      case .f16, .bf16, .f32, .f64: vectorOperations.float += row.count
      default: break
      }
    }
  }
}
