//===- DotWriter.cpp - Sums of products of bytes by intrinsics ------------===//

#include "DotWriter.h"

using qdiag::DotInstructions;
using qdiag::DotLoop;

namespace {

/// Vector sums over the loop's first iterations; the loop itself does those that are left.
class DotWriter {
public:
  DotWriter(const DotLoop &Loop, const DotInstructions &Has, unsigned Accumulators,
            const qdiag::MainFile &File, const std::string &Indent)
      : Loop(Loop), Has(Has), Accumulators(Accumulators), Indent(Indent), Sums(File.freeName("sums")),
        Extra(File.freeName("extra")), Each(File.freeName("each")), Number(File.freeName("part")) {
    // One that is unsigned comes first, as the instruction wants it.
    bool Swaps = !Loop.IsLeftUnsigned && Loop.IsRightUnsigned;
    First = Swaps ? Loop.Right : Loop.Left;
    Second = Swaps ? Loop.Left : Loop.Right;
    Mixes = Loop.IsLeftUnsigned != Loop.IsRightUnsigned;
    IsUnsigned = Loop.IsLeftUnsigned && Loop.IsRightUnsigned;
  }

  std::string text() const {
    unsigned Bytes = Has.Bits / 8;
    std::string Many = std::to_string(Bytes * Accumulators), One = std::to_string(Bytes);
    std::string Text = "{ " + Loop.Start + ";" + line(1) + zeros(Sums);
    if (!Mixes)
      Text += line(1) + zeros(Extra);
    if (Accumulators > 1)
      Text += line(1) + counting(Many) + line(2) + "for (int " + Number + " = 0; " + Number + " < " +
              std::to_string(Accumulators) + "; ++" + Number + ") {" +
              step(Number, " + " + One + " * " + Number, 3) + line(2) + "}";
    if (Loop.Iterations == 0 || Accumulators == 1)
      Text += line(1) + counting(One) + " {" + step("0", "", 2) + line(1) + "}";
    Text += line(1) + "unsigned " + Each + "[" + std::to_string(Has.Bits / 32) + "];";
    Text += added(Sums, " += ");
    if (!Mixes)
      Text += added(Extra, IsUnsigned ? " += 128 * " : " -= 128 * ");
    return Text + line(1);
  }

private:
  std::string line(unsigned Depth) const { return "\n" + Indent + std::string(2 * Depth, ' '); }

  std::string zeros(const std::string &Name) const {
    return std::string(Has.Vector) + " " + Name + "[" + std::to_string(Accumulators) + "] = {{0}};";
  }

  std::string counting(const std::string &Step) const {
    return "for (; " + Loop.Counter + " + " + Step + " <= " + Loop.Bound + "; " + Loop.Counter +
           " += " + Step + ")";
  }

  std::string load(const std::string &Element, const std::string &Offset) const {
    std::string Address = "&" + Element + Offset;
    return std::string(Has.Load) + "(" +
           (*Has.Cast ? Has.Cast + ("(" + Address + ")") : Address) + ")";
  }

  /// Bytes of the other sign, 128 away.
  std::string flipped(const std::string &Vector) const {
    return std::string(Has.Xor) + "(" + Has.Splat + "(-128), " + Vector + ")";
  }

  std::string step(const std::string &Index, const std::string &Offset, unsigned Depth) const {
    std::string X = load(First, Offset), Y = load(Second, Offset), Ones = std::string(Has.Splat) + "(1)";
    auto sum = [&](const std::string &Name, const std::string &A, const std::string &B) {
      std::string Place = Name + "[" + Index + "]";
      return line(Depth) + Place + " = " + Has.Sum + "(" + Place + "," + line(Depth + 1) + A + "," +
             line(Depth + 1) + B + ");";
    };
    if (Mixes)
      return sum(Sums, X, Y);
    return IsUnsigned ? sum(Sums, X, flipped(Y)) + sum(Extra, X, Ones)
                      : sum(Sums, flipped(X), Y) + sum(Extra, Ones, Y);
  }

  /// Unsigned, for they may wrap on their way to a sum that fits.
  std::string added(const std::string &Name, const std::string &Times) const {
    auto each = [&](unsigned First, unsigned Count) {
      return line(1) + "for (int " + Number + " = " + std::to_string(First) + "; " + Number + " < " +
             std::to_string(Count) + "; ++" + Number + ") ";
    };
    std::string Total = Name + "[0]";
    std::string Text;
    if (Accumulators > 1)
      Text = each(1, Accumulators) + Total + " = " + Has.Add + "(" + Total + ", " + Name + "[" +
             Number + "]);";
    return Text + line(1) + Has.Store + "((" + Has.Vector + " *)" + Each + ", " + Total +
           ");" + each(0, Has.Bits / 32) + Loop.Sum + Times + Each + "[" + Number + "];";
  }

  const DotLoop &Loop;
  const DotInstructions &Has;
  unsigned Accumulators;
  std::string Indent, Sums, Extra, Each, Number, First, Second;
  bool Mixes, IsUnsigned;
};

} // namespace

std::string qdiag::dotText(const DotLoop &Loop, const DotInstructions &Has, unsigned Accumulators,
                           const MainFile &File, const std::string &Indent) {
  return DotWriter(Loop, Has, Accumulators, File, Indent).text();
}
