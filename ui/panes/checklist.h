#pragma once

#include "ui/panes/responsechecks.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace disputedesk {

class InkLabel;

/// The checks of a response, one behind the other: what stops it in the ink of danger, what is only worth a look in
/// that of a warning.
class CheckList : public QWidget {
    Q_OBJECT
public:
    CheckList(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    void showLines(const QList<ResponseChecks::Line> &lines);

private:
    const Theme &m_theme;
    QList<InkLabel *> m_labels; ///< the first of them are shown
};

} // namespace disputedesk
