/// A ratio with two digits after the point: "2.06".
func hundredths(_ value: Double) -> String {
  let scaled = Int((min(max(value, 0), 1e6) * 100).rounded())
  return "\(scaled / 100).\(scaled % 100 < 10 ? "0" : "")\(scaled % 100)"
}

/// A figure with one digit after the point, and none where it is whole: "42.7", "16".
func tenths(_ value: Double) -> String {
  let scaled = Int((min(max(value, 0), 1e9) * 10).rounded())
  return scaled % 10 == 0 ? "\(scaled / 10)" : "\(scaled / 10).\(scaled % 10)"
}
