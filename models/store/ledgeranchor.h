#pragma once

#include "models/domain/error.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace disputedesk {

class Database;

/// How far a ledger had come: kept outside of it, so that a ledger which is gone, or in whose place an older copy was
/// put, shows although its own chain is whole. The hash stands for the ledger itself, too: every row of the chain hangs
/// on the random ids of the intents before it.
struct LedgerAnchor {
    qint64 number = 0; ///< of its last row; 0: there was none, and nothing can be lost
    QString hash; ///< of that row

    friend bool operator==(const LedgerAnchor &, const LedgerAnchor &) = default;
};

/// An anchor as one line of text, and back; nothing for a text that is none.
QByteArray anchorText(const LedgerAnchor &anchor);
std::optional<LedgerAnchor> anchorFrom(const QByteArray &text);

/// Whether a ledger is the one that an anchor was taken of.
enum class AnchorFit : quint8 {
    Fits, ///< it has that row, or a person knows of the loss
    Gone, ///< it has no rows at all
    Replaced, ///< it has others: an older copy, or another ledger
};
/// The last row that the ledger has now.
StoreResult<LedgerAnchor> headOf(Database &ledger);
/// `noted` must have been read before the ledger: what another program appends meanwhile would look lost.
StoreResult<AnchorFit> fitOf(Database &ledger, const LedgerAnchor &noted);
/// The name of the mark in the ledger by which a person's word on a lost anchor is kept for ever.
QString lostMark(const LedgerAnchor &noted);

/// Writes all of `bytes` to `path`, durably, or nothing.
using AnchorWriter = std::function<StoreResult<Done>(const QString &path, const QByteArray &bytes)>;

/// The anchor in `ledger.anchor` beside ledger.db. It is written after the ledger's own commit, so a crash leaves it
/// behind and never ahead; a write of it that fails is nobody's failure and is made up for with the next one.
class AnchorFile {
public:
    /// `ledger`: the path of ledger.db. An empty `write` is files::writeWhole.
    explicit AnchorFile(const QString &ledger, AnchorWriter write = {});

    /// Nothing when there is none. Makes no file and changes none.
    StoreResult<std::optional<LedgerAnchor>> read();
    /// Writes it, unless it is what was read or kept last; false when that failed.
    bool keep(const LedgerAnchor &anchor);
    /// Removes what a crash left under temporary names.
    void tidy() const;

private:
    QString m_path;
    AnchorWriter m_write;
    std::optional<LedgerAnchor> m_kept;
};

} // namespace disputedesk
