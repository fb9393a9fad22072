#pragma once

#include "models/domain/evidenceplan.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace disputedesk {

class InkLabel;

/// One budget: a title, the figures, a bar. Over the limit it turns red and says so in a sentence.
class EvidenceBudget : public QWidget {
    Q_OBJECT
public:
    EvidenceBudget(const Theme &theme, const QString &name, const QString &title, QWidget *parent = nullptr);

    /// `share` of the limit that is used up, 1.0 and more is all; `problem` is empty when it is within.
    void showUse(const QString &figures, double share, const QString &problem);

private:
    class Bar;
    QString m_title;
    Bar *m_bar = nullptr;
    InkLabel *m_figures = nullptr;
    InkLabel *m_problem = nullptr;
};

} // namespace disputedesk
