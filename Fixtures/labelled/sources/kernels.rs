// Kernels of the labelled corpus in Rust.
#[no_mangle]
pub fn dot_s8(a: &[i8], b: &[i8]) -> i32 {
    a.iter().zip(b).map(|(&x, &y)| x as i32 * y as i32).sum()
}
#[no_mangle]
pub fn dot_u8s8(a: &[u8], b: &[i8]) -> i32 {
    a.iter().zip(b).map(|(&x, &y)| x as i32 * y as i32).fold(0, i32::wrapping_add)
}
#[no_mangle]
pub fn dot_i64(a: &[i8], b: &[i8]) -> i64 {
    a.iter().zip(b).map(|(&x, &y)| x as i64 * y as i64).sum()
}
#[no_mangle]
pub fn dot_f32(a: &[f32; 1024], b: &[f32; 1024], c: &mut [f32; 1024]) {
    for i in 0..1024 {
        c[i] += a[i] * b[i];
    }
}
#[no_mangle]
pub fn outer_s8(c: &mut [i32; 512], a: i8, b: &[i8; 512]) {
    for j in 0..512 {
        c[j] = c[j].wrapping_add(a as i32 * b[j] as i32);
    }
}
#[no_mangle]
pub fn tile_s8(c: &mut [[i32; 16]; 4], a: &[[i8; 256]; 4], b: &[[i8; 16]; 256]) {
    let mut s = [[0i32; 16]; 4];
    for k in 0..256 {
        for i in 0..4 {
            for j in 0..16 {
                s[i][j] = s[i][j].wrapping_add(a[i][k] as i32 * b[k][j] as i32);
            }
        }
    }
    *c = s;
}
#[no_mangle]
pub fn checked_s8(a: &[i8], b: &[i8], n: usize) -> i32 {
    let mut s = 0i32;
    for i in 0..n {
        s = s.checked_add(a[i] as i32 * b[i] as i32).unwrap();
    }
    s
}
#[no_mangle]
pub fn requantize(out: &mut [i8], sums: &[i32], m: i32) {
    for (o, &s) in out.iter_mut().zip(sums) {
        *o = ((s as i64 * m as i64 + (1 << 30)) >> 31).clamp(-128, 127) as i8;
    }
}
#[no_mangle]
pub fn widen(out: &mut [i32], from: &[i8]) {
    for (o, &x) in out.iter_mut().zip(from) {
        *o = x as i32;
    }
}
