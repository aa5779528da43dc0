/// Columns of text: the first aligned left, the others right.
///
///     hot loop      float32   int8 (s8×s8)
///     instructions       88            139
struct TextTable {
  private var rows: [[String]]
  /// Whether every column is aligned left.
  private let leading: Bool

  init(header: [String], leading: Bool = false) {
    rows = [header]
    self.leading = leading
  }

  mutating func add(_ row: [String]) {
    rows.append(row)
  }

  /// The table without as many of its columns as it takes to become no wider than `width`.
  ///
  /// - Parameter names: the heads of columns that may go, the first to go first.
  func fitted(to width: Int, leavingOut names: [String]) -> TextTable {
    var table = self
    for name in names where table.lines.contains(where: { $0.count > width }) {
      guard let column = table.rows[0].firstIndex(of: name) else { continue }
      for row in table.rows.indices where column < table.rows[row].count {
        table.rows[row].remove(at: column)
      }
    }
    return table
  }

  /// The table with one more column, a cell a row; of rows that have no cell for it, none.
  func adding(column: [String]) -> TextTable {
    var table = self
    for (index, cell) in zip(table.rows.indices, column) { table.rows[index].append(cell) }
    return table
  }

  var lines: [String] {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let blanks = String(repeating: " ", count: widths[column] - cell.count)
        line += column == 0 ? cell + blanks : "   " + (leading ? cell + blanks : blanks + cell)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
