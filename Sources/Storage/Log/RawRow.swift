import GRDB
import GRDBSQLite

/// The row on which a statement stands, read without GRDB's rows in between: for the log, which is read whole when a
/// session begins. It is good until the statement moves on.
struct RawRow {
  private let statement: OpaquePointer

  /// Walks over the rows of a statement whose arguments are set.
  static func forEach(of statement: Statement, in db: Database, _ body: (RawRow) throws -> Void) throws {
    let pointer = statement.sqliteStatement
    sqlite3_reset(pointer)
    defer { sqlite3_reset(pointer) }
    let row = RawRow(statement: pointer)
    while true {
      switch sqlite3_step(pointer) {
      case SQLITE_ROW: try body(row)
      case SQLITE_DONE: return
      case let code:
        throw DatabaseError(
          resultCode: ResultCode(rawValue: code),
          message: sqlite3_errmsg(db.sqliteConnection).map { String(cString: $0) })
      }
    }
  }

  func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(statement, column) }

  /// nil for NULL.
  func optionalInteger(_ column: Int32) -> Int64? {
    sqlite3_column_type(statement, column) == SQLITE_NULL ? nil : integer(column)
  }

  /// The bytes of a text (as UTF-8) or blob; none for NULL.
  func bytes(_ column: Int32) -> UnsafeRawBufferPointer {
    // The pointer first: asked for the length first, SQLite would have to convert twice.
    let start = UnsafeRawPointer(sqlite3_column_blob(statement, column))
    return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column)))
  }

  /// nil for NULL.
  func text(_ column: Int32) -> String? {
    sqlite3_column_type(statement, column) == SQLITE_NULL ? nil : String(decoding: bytes(column), as: UTF8.self)
  }
}

/// The texts of a column in which few different ones stand in many rows: each is made once.
struct TextColumn<Value> {
  private var seen: [(bytes: [UInt8], value: Value)] = []
  private let value: (String) throws -> Value

  init(_ value: @escaping (String) throws -> Value) { self.value = value }

  /// The value for the text of this row; the last found comes first.
  mutating func value(of bytes: UnsafeRawBufferPointer) throws -> Value {
    if let index = seen.lastIndex(where: { $0.bytes.elementsEqual(bytes) }) {
      return seen[index].value
    }
    let made = try value(String(decoding: bytes, as: UTF8.self))
    seen.append((Array(bytes), made))
    return made
  }
}
