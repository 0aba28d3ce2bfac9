/// The report of `StatisticsReportTests` as it is exported: what other programs rely on.
let statisticsExample = #"""
  {
    "schema": "study-statistics",
    "version": 1,
    "at": "2026-11-24T22:13:20Z",
    "utcOffsetSeconds": 3600,
    "today": "2026-11-24",
    "library": {
      "cards": {"total": 3, "suspended": 0, "new": 1, "learning": 0, "relearning": 0, "young": 1, "mature": 1, "learned": 2, "due": 2, "buried": 0, "leeches": 1},
      "expectedRecalled": 1.823457,
      "retention": {
        "today": {"young": {"reviews": 0, "recalled": 0, "share": null}, "mature": {"reviews": 0, "recalled": 0, "share": null}, "all": {"reviews": 0, "recalled": 0, "share": null}},
        "yesterday": {"young": {"reviews": 0, "recalled": 0, "share": null}, "mature": {"reviews": 0, "recalled": 0, "share": null}, "all": {"reviews": 0, "recalled": 0, "share": null}},
        "week": {"young": {"reviews": 0, "recalled": 0, "share": null}, "mature": {"reviews": 0, "recalled": 0, "share": null}, "all": {"reviews": 0, "recalled": 0, "share": null}},
        "month": {"young": {"reviews": 0, "recalled": 0, "share": null}, "mature": {"reviews": 0, "recalled": 0, "share": null}, "all": {"reviews": 0, "recalled": 0, "share": null}},
        "year": {"young": {"reviews": 0, "recalled": 0, "share": null}, "mature": {"reviews": 0, "recalled": 0, "share": null}, "all": {"reviews": 0, "recalled": 0, "share": null}},
        "all": {"young": {"reviews": 3, "recalled": 2, "share": 0.666667}, "mature": {"reviews": 1, "recalled": 1, "share": 1.0}, "all": {"reviews": 4, "recalled": 3, "share": 0.75}}
      },
      "calibration": {"reviews": 0, "recalled": 0, "forecast": null, "logLoss": null, "binError": null, "bins": []},
      "streak": {"current": 1, "longest": 2},
      "days": [
        {"day": "2026-11-22", "reviews": 4, "again": 1, "hard": 0, "good": 2, "easy": 1, "introduced": 2, "learned": 0, "youngReviews": 0, "youngRecalled": 0, "matureReviews": 0, "matureRecalled": 0, "seconds": 75.25},
        {"day": "2026-11-23", "reviews": 0, "again": 0, "hard": 0, "good": 0, "easy": 0, "introduced": 0, "learned": 0, "youngReviews": 0, "youngRecalled": 0, "matureReviews": 0, "matureRecalled": 0, "seconds": 0.0},
        {"day": "2026-11-24", "reviews": 1, "again": 0, "hard": 1, "good": 0, "easy": 0, "introduced": 0, "learned": 1, "youngReviews": 3, "youngRecalled": 2, "matureReviews": 1, "matureRecalled": 1, "seconds": 3601.009}
      ],
      "forecast": [{"day": "2026-11-24", "due": 2, "learning": 0}, {"day": "2026-11-25", "due": 1, "learning": 1}],
      "hours": [{"hour": 23, "reviews": 4, "retention": {"reviews": 4, "recalled": 3, "share": 0.75}}],
      "hardest": [{"card": "00000000000000000000000000000002", "deck": "rocks, \"soft\"", "prompt": "Which rock floats?\n(2)", "lapses": 9, "reviews": 31, "difficulty": 9.876543}]
    },
    "decks": [
      {
        "deck": "rocks, \"soft\"",
        "title": "Soft rocks",
        "cards": {"total": 0, "suspended": 0, "new": 0, "learning": 0, "relearning": 0, "young": 0, "mature": 0, "learned": 0, "due": 0, "buried": 0, "leeches": 0},
        "expectedRecalled": 0.0,
        "retention": {
          "today": {"young": {"reviews": 0, "recalled": 0, "share": null}, "mature": {"reviews": 0, "recalled": 0, "share": null}, "all": {"reviews": 0, "recalled": 0, "share": null}},
          "yesterday": {"young": {"reviews": 0, "recalled": 0, "share": null}, "mature": {"reviews": 0, "recalled": 0, "share": null}, "all": {"reviews": 0, "recalled": 0, "share": null}},
          "week": {"young": {"reviews": 0, "recalled": 0, "share": null}, "mature": {"reviews": 0, "recalled": 0, "share": null}, "all": {"reviews": 0, "recalled": 0, "share": null}},
          "month": {"young": {"reviews": 0, "recalled": 0, "share": null}, "mature": {"reviews": 0, "recalled": 0, "share": null}, "all": {"reviews": 0, "recalled": 0, "share": null}},
          "year": {"young": {"reviews": 0, "recalled": 0, "share": null}, "mature": {"reviews": 0, "recalled": 0, "share": null}, "all": {"reviews": 0, "recalled": 0, "share": null}},
          "all": {"young": {"reviews": 0, "recalled": 0, "share": null}, "mature": {"reviews": 0, "recalled": 0, "share": null}, "all": {"reviews": 0, "recalled": 0, "share": null}}
        },
        "calibration": {"reviews": 0, "recalled": 0, "forecast": null, "logLoss": null, "binError": null, "bins": []},
        "streak": {"current": 0, "longest": 0},
        "days": [
          {"day": "2026-11-22", "reviews": 3, "again": 1, "hard": 0, "good": 2, "easy": 0, "introduced": 2, "learned": 0, "youngReviews": 0, "youngRecalled": 0, "matureReviews": 0, "matureRecalled": 0, "seconds": 75.25},
          {"day": "2026-11-23", "reviews": 0, "again": 0, "hard": 0, "good": 0, "easy": 0, "introduced": 0, "learned": 0, "youngReviews": 0, "youngRecalled": 0, "matureReviews": 0, "matureRecalled": 0, "seconds": 0.0},
          {"day": "2026-11-24", "reviews": 1, "again": 0, "hard": 1, "good": 0, "easy": 0, "introduced": 0, "learned": 1, "youngReviews": 3, "youngRecalled": 2, "matureReviews": 1, "matureRecalled": 1, "seconds": 3601.009}
        ],
        "forecast": [],
        "hours": [],
        "hardest": []
      },
      {
        "deck": "history/été",
        "title": null,
        "cards": {"total": 0, "suspended": 0, "new": 0, "learning": 0, "relearning": 0, "young": 0, "mature": 0, "learned": 0, "due": 0, "buried": 0, "leeches": 0},
        "expectedRecalled": 0.0,
        "retention": {
          "today": {"young": {"reviews": 0, "recalled": 0, "share": null}, "mature": {"reviews": 0, "recalled": 0, "share": null}, "all": {"reviews": 0, "recalled": 0, "share": null}},
          "yesterday": {"young": {"reviews": 0, "recalled": 0, "share": null}, "mature": {"reviews": 0, "recalled": 0, "share": null}, "all": {"reviews": 0, "recalled": 0, "share": null}},
          "week": {"young": {"reviews": 0, "recalled": 0, "share": null}, "mature": {"reviews": 0, "recalled": 0, "share": null}, "all": {"reviews": 0, "recalled": 0, "share": null}},
          "month": {"young": {"reviews": 0, "recalled": 0, "share": null}, "mature": {"reviews": 0, "recalled": 0, "share": null}, "all": {"reviews": 0, "recalled": 0, "share": null}},
          "year": {"young": {"reviews": 0, "recalled": 0, "share": null}, "mature": {"reviews": 0, "recalled": 0, "share": null}, "all": {"reviews": 0, "recalled": 0, "share": null}},
          "all": {"young": {"reviews": 0, "recalled": 0, "share": null}, "mature": {"reviews": 0, "recalled": 0, "share": null}, "all": {"reviews": 0, "recalled": 0, "share": null}}
        },
        "calibration": {"reviews": 0, "recalled": 0, "forecast": null, "logLoss": null, "binError": null, "bins": []},
        "streak": {"current": 0, "longest": 0},
        "days": [],
        "forecast": [],
        "hours": [],
        "hardest": []
      }
    ]
  }

  """#
