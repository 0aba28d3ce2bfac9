/// A matrix in memory that somebody else owns, read by rows and columns with any strides.
struct MatrixView {
  var base: UnsafePointer<Float>
  /// Distance between rows and between columns, in elements.
  var rowStride: Int
  var columnStride: Int

  init(_ base: UnsafePointer<Float>, rowStride: Int, columnStride: Int = 1) {
    self.base = base
    self.rowStride = rowStride
    self.columnStride = columnStride
  }

  var transposed: MatrixView { MatrixView(base, rowStride: columnStride, columnStride: rowStride) }
}

/// Adds a product of matrices to a third: `c[rows × columns] += a[rows × depth] · b[depth × columns]`.
///
/// Sums run over `depth` in ascending order in blocks of 512, so the result does not depend on threads. The right matrix
/// is packed in panels of 32 columns: rows that lie a power of two apart would evict each other from the cache.
///
/// - Parameters:
///   - c: row-major, `cStride` elements from row to row.
func addProduct(
  rows: Int, columns: Int, depth: Int, _ a: MatrixView, _ b: MatrixView, to c: UnsafeMutablePointer<Float>, stride: Int
) {
  let blockDepth = 512
  withUnsafeTemporaryAllocation(byteCount: min(depth, blockDepth) * 128 + 768, alignment: 64) { memory in
    guard let panel = memory.baseAddress?.assumingMemoryBound(to: Float.self) else { return }
    for depthStart in steps(0, depth, blockDepth) {
      let count = min(blockDepth, depth - depthStart)
      let tile = panel + count * 32
      for column in steps(0, columns, 32) {
        let width = min(32, columns - column)
        pack(b, depthStart: depthStart, count: count, column: column, width: width, into: panel)
        for row in steps(0, rows, 6) {
          let height = min(6, rows - row)
          let target = c + row * stride + column
          let left = a.base + row * a.rowStride + depthStart * a.columnStride
          if width == 32, height == 6 {
            addTile(left, a.rowStride, a.columnStride, height: 6, panel, count, to: target, stride)
          } else {
            for r in 0..<6 {
              for i in 0..<32 { tile[r * 32 + i] = r < height && i < width ? target[r * stride + i] : 0 }
            }
            addTile(left, a.rowStride, a.columnStride, height: height, panel, count, to: tile, 32)
            for r in 0..<height {
              for i in 0..<width { target[r * stride + i] = tile[r * 32 + i] }
            }
          }
        }
      }
    }
  }
}

@inline(__always)
private func steps(_ from: Int, _ to: Int, _ by: Int) -> StrideTo<Int> { Swift.stride(from: from, to: to, by: by) }

/// Copies `width` columns into rows of 32, the rest zero.
private func pack(
  _ b: MatrixView, depthStart: Int, count: Int, column: Int, width: Int, into panel: UnsafeMutablePointer<Float>
) {
  let source = b.base + depthStart * b.rowStride + column * b.columnStride
  if b.columnStride == 1, width == 32 {
    for k in 0..<count {
      let row = UnsafeRawPointer(source + k * b.rowStride)
      let target = UnsafeMutableRawPointer(panel + k * 32)
      target.storeBytes(of: row.loadUnaligned(as: SIMD16<Float>.self), as: SIMD16<Float>.self)
      (target + 64).storeBytes(of: (row + 64).loadUnaligned(as: SIMD16<Float>.self), as: SIMD16<Float>.self)
    }
    return
  }
  if width < 32 { panel.update(repeating: 0, count: count * 32) }
  if b.columnStride == 1 {
    for k in 0..<count {
      for i in 0..<width { panel[k * 32 + i] = source[k * b.rowStride + i] }
    }
  } else {
    for i in 0..<width {
      for k in 0..<count { panel[k * 32 + i] = source[k * b.rowStride + i * b.columnStride] }
    }
  }
}

/// The inner kernel: six rows by 32 columns; rows past `height` repeat the last one and are meant to be thrown away.
@inline(__always)
private func addTile(
  _ a: UnsafePointer<Float>, _ rowStride: Int, _ depthStride: Int, height: Int, _ panel: UnsafePointer<Float>,
  _ count: Int,
  to c: UnsafeMutablePointer<Float>, _ stride: Int
) {
  @inline(__always) func load(_ r: Int, _ o: Int) -> SIMD16<Float> {
    UnsafeRawPointer(c + r * stride + o).loadUnaligned(as: SIMD16<Float>.self)
  }
  @inline(__always) func store(_ v: SIMD16<Float>, _ r: Int, _ o: Int) {
    UnsafeMutableRawPointer(c + r * stride + o).storeBytes(of: v, as: SIMD16<Float>.self)
  }
  var c00 = load(0, 0)
  var c01 = load(0, 16)
  var c10 = load(1, 0)
  var c11 = load(1, 16)
  var c20 = load(2, 0)
  var c21 = load(2, 16)
  var c30 = load(3, 0)
  var c31 = load(3, 16)
  var c40 = load(4, 0)
  var c41 = load(4, 16)
  var c50 = load(5, 0)
  var c51 = load(5, 16)
  var a0 = a
  var a1 = a + min(1, height - 1) * rowStride
  var a2 = a + min(2, height - 1) * rowStride
  var a3 = a + min(3, height - 1) * rowStride
  var a4 = a + min(4, height - 1) * rowStride
  var a5 = a + min(5, height - 1) * rowStride
  var b = UnsafeRawPointer(panel)
  for _ in 0..<count {
    let b0 = b.loadUnaligned(as: SIMD16<Float>.self)
    let b1 = (b + 64).loadUnaligned(as: SIMD16<Float>.self)
    multiplyAdd(&c00, a0.pointee, b0)
    multiplyAdd(&c01, a0.pointee, b1)
    multiplyAdd(&c10, a1.pointee, b0)
    multiplyAdd(&c11, a1.pointee, b1)
    multiplyAdd(&c20, a2.pointee, b0)
    multiplyAdd(&c21, a2.pointee, b1)
    multiplyAdd(&c30, a3.pointee, b0)
    multiplyAdd(&c31, a3.pointee, b1)
    multiplyAdd(&c40, a4.pointee, b0)
    multiplyAdd(&c41, a4.pointee, b1)
    multiplyAdd(&c50, a5.pointee, b0)
    multiplyAdd(&c51, a5.pointee, b1)
    a0 += depthStride
    a1 += depthStride
    a2 += depthStride
    a3 += depthStride
    a4 += depthStride
    a5 += depthStride
    b += 128
  }
  store(c00, 0, 0)
  store(c01, 0, 16)
  store(c10, 1, 0)
  store(c11, 1, 16)
  store(c20, 2, 0)
  store(c21, 2, 16)
  store(c30, 3, 0)
  store(c31, 3, 16)
  store(c40, 4, 0)
  store(c41, 4, 16)
  store(c50, 5, 0)
  store(c51, 5, 16)
}

/// `sum += factor · vector`; fused only where the build says that the processor can (`-D FUSED`): without the instruction
/// the library's fmaf would be called for every lane, a hundred times slower.
@inline(__always)
private func multiplyAdd(_ sum: inout SIMD16<Float>, _ factor: Float, _ vector: SIMD16<Float>) {
  #if FUSED
    sum.addProduct(factor, vector)
  #else
    sum += factor * vector
  #endif
}
