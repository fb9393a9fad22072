#pragma once

#include "ui/theme/theme.h"

#include <QDialog>
#include <QList>
#include <QString>

#include <utility>

class QFormLayout;

namespace disputedesk {

class ActButton;
class InkLabel;

/// What was found out about the record of writes, in words.
struct LedgerFacts {
    bool good = false;
    QString verdict;
    QList<std::pair<QString, QString>> facts; ///< name and value: rows, writes, file, time
    QString next; ///< what to do
    QString detail; ///< for support; may be empty
};

/// Whether the record of writes is whole: shown while it is being verified, and filled when that is known.
class LedgerDialog : public QDialog {
    Q_OBJECT
public:
    explicit LedgerDialog(const Theme &theme, QWidget *parent = nullptr);

    void setFacts(const LedgerFacts &facts);
    /// The same as lines for a clipboard or a terminal.
    static QString textOf(const LedgerFacts &facts);

private:
    const Theme &m_theme;
    InkLabel *m_verdict;
    InkLabel *m_next;
    InkLabel *m_detail;
    QFormLayout *m_form;
    ActButton *m_copy;
    QString m_text;
};

} // namespace disputedesk
