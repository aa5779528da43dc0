/// A ratio with two digits after the point: "2.06".
func hundredths(_ value: Double) -> String {
  let scaled = Int((min(max(value, 0), 1e6) * 100).rounded())
  return "\(scaled / 100).\(scaled % 100 < 10 ? "0" : "")\(scaled % 100)"
}
