#pragma once

#include "models/domain/intent.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QGridLayout;

namespace disputedesk {

/// The dispute moved on while a draft was written: base, mine and the server's now side by side, one row for each
/// field in which they differ.
class ConflictNote : public QFrame {
    Q_OBJECT
public:
    ConflictNote(const Theme &theme, QWidget *parent = nullptr);

    /// `mine` holds the draft's message and metadata; status and amount are not ours to change.
    void showConflict(const SeenState &base, const SeenState &mine, const SeenState &theirs, ProviderKind provider);
    int rows() const { return m_rows; }

private:
    void addRow(const QString &field, const QString &base, const QString &mine, const QString &theirs);

    const Theme &m_theme;
    QGridLayout *m_grid = nullptr;
    int m_rows = 0;
};

} // namespace disputedesk
