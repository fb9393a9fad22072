#pragma once

#include "ui/dialogs/linediff.h"
#include "ui/theme/theme.h"

#include <QPlainTextEdit>

namespace disputedesk {

/// A difference to read: removed lines red with "− ", added ones green with "+ ", so that colour is not the only sign.
class DiffView : public QPlainTextEdit {
    Q_OBJECT
public:
    DiffView(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    void showDiff(const QList<DiffLine> &lines);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fit();
    void paintLines();

    const Theme &m_theme;
    QList<DiffLine> m_lines;
};

} // namespace disputedesk
