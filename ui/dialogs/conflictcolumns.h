#pragma once

#include "models/domain/threeway.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

class QPlainTextEdit;
class QRadioButton;

namespace disputedesk {

class DiffView;
class InkLabel;

/// One field three times, side by side, and what the draft shall say of it.
class ConflictColumns : public QWidget {
    Q_OBJECT
public:
    ConflictColumns(const Theme &theme, QWidget *parent = nullptr);

    void showField(const MergeField &field, const std::optional<MergeChoice> &choice);
    /// What "Edit" begins with: written here before; empty: nothing was.
    void setWritten(const QString &written) { m_written = written; }
    /// Text that an input method still holds becomes text of the result.
    void takeComposed();

Q_SIGNALS:
    void chosen(const disputedesk::MergeChoice &choice);

private:
    void build();
    void takeUp(MergeChoice::Take take);
    void showResult(const std::optional<MergeChoice> &choice);

    const Theme &m_theme;
    MergeField m_field;
    QString m_written;
    QString m_offered; ///< what stands in the result, to the letter: shown are characters that nobody sees, too (D5)
    bool m_silent = false;
    InkLabel *m_title = nullptr;
    InkLabel *m_kind = nullptr;
    DiffView *m_base = nullptr;
    DiffView *m_mine = nullptr;
    DiffView *m_theirs = nullptr;
    QRadioButton *m_takeMine = nullptr;
    QRadioButton *m_takeTheirs = nullptr;
    QRadioButton *m_takeEdited = nullptr;
    QRadioButton *m_takeNone = nullptr; ///< never shown: no button of the group looks chosen while it is
    InkLabel *m_resultHead = nullptr;
    QPlainTextEdit *m_result = nullptr;
};

} // namespace disputedesk
