#pragma once

#include "models/domain/query.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace disputedesk {

/// The sentence under the search line: what is wrong with it, with the way to mend it where one is known.
class SearchProblem : public QFrame {
    Q_OBJECT
public:
    SearchProblem(const Theme &theme, QWidget *parent = nullptr);

    /// Shows the first of them; `asHint`: it is being typed, nothing is wrong yet. Nothing to say hides the line.
    void say(const QList<QueryProblem> &problems, bool asHint);
    QString text() const;

Q_SIGNALS:
    /// Put the text in the span's place.
    void mendRequested(qsizetype from, qsizetype length, const QString &text);

private:
    void drawSign();

    const Theme &m_theme;
    QLabel *m_sign;
    QLabel *m_text;
    QPushButton *m_mend;
    QueryProblem m_problem;
    bool m_asHint = false;
};

} // namespace disputedesk
