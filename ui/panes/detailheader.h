#pragma once

#include "models/items/disputeview.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace disputedesk {

class DeadlineBar;
class IconButton;
class InkLabel;
class LinkButton;
class ModeBadge;
class Pill;
class WrapLayout;

/// The head of the detail pane: the one big figure, status, account, id, and until when a response counts.
class DetailHeader : public QWidget {
    Q_OBJECT
public:
    DetailHeader(const Theme &theme, QWidget *parent = nullptr);

    void showDispute(const DisputeView &view, const QDateTime &now);
    /// Says that the list shows this dispute no more: what is pressed here is not about a row of it.
    void setOutside(bool outside);
    /// For a pane that is low: what stands elsewhere as well gives way, the rest closes up.
    void setDense(bool dense);

Q_SIGNALS:
    void deadlineEditRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build(const Theme &theme);
    /// Texts of one row stand on one line, whatever their sizes.
    void alignTexts();
    void showDeadline(const DisputeView &view, const QDateTime &now);
    void copyId();
    void closeUp();

    QString m_id;
    bool m_dense = false;
    bool m_counts = false; ///< a time runs
    bool m_closed = false; ///< when it was opened stands with when it was closed, in one line
    QVBoxLayout *m_column = nullptr;
    WrapLayout *m_second = nullptr; ///< id and date; while dense the account, too
    InkLabel *m_outside = nullptr;
    InkLabel *m_gone = nullptr; ///< the provider no longer has it
    InkLabel *m_money = nullptr;
    Pill *m_status = nullptr;
    InkLabel *m_account = nullptr;
    ModeBadge *m_mode = nullptr;
    InkLabel *m_idLabel = nullptr;
    IconButton *m_copy = nullptr;
    InkLabel *m_opened = nullptr;
    DeadlineBar *m_bar = nullptr;
    InkLabel *m_left = nullptr;
    InkLabel *m_sentence = nullptr;
    LinkButton *m_change = nullptr;
};

} // namespace disputedesk
