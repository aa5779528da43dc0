// Kernels of the labelled corpus in Zig.
export fn dot_s8(a: [*]const i8, b: [*]const i8, n: usize) i32 {
    var s: i32 = 0;
    for (0..n) |i| s +%= @as(i32, a[i]) *% @as(i32, b[i]);
    return s;
}
export fn dot_vector(a: [*]const i8, b: [*]const i8, n: usize) i32 {
    var s: @Vector(16, i32) = @splat(0);
    var i: usize = 0;
    while (i < n) : (i += 16) {
        const x: @Vector(16, i8) = a[i..][0..16].*;
        const y: @Vector(16, i8) = b[i..][0..16].*;
        s +%= @as(@Vector(16, i32), x) *% @as(@Vector(16, i32), y);
    }
    return @reduce(.Add, s);
}
export fn reduce_each(c: [*]i32, a: [*]const i8, b: [*]const i8, n: usize) void {
    const y: @Vector(32, i8) = b[0..32].*;
    for (0..n) |i| {
        const x: @Vector(32, i8) = a[i * 32 ..][0..32].*;
        c[i] = @reduce(.Add, @as(@Vector(32, i32), x) *% @as(@Vector(32, i32), y));
    }
}
export fn tile_s8(c: [*][16]i32, a: [*]const i8, b: [*]const [16]i8, n: usize) void {
    var s: [4]@Vector(16, i32) = @splat(@splat(0));
    for (0..n) |k| {
        const w: @Vector(16, i32) = @as(@Vector(16, i8), b[k]);
        inline for (0..4) |i| {
            const x: @Vector(16, i32) = @splat(@as(i32, a[i * n + k]));
            s[i] +%= x *% w;
        }
    }
    inline for (0..4) |i| c[i] = s[i];
}
export fn dot_f32(a: [*]const f32, b: [*]const f32, n: usize) f32 {
    var s: @Vector(16, f32) = @splat(0);
    var i: usize = 0;
    while (i < n) : (i += 16) {
        const x: @Vector(16, f32) = a[i..][0..16].*;
        const y: @Vector(16, f32) = b[i..][0..16].*;
        s += x * y;
    }
    return @reduce(.Add, s);
}
