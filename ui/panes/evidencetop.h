#pragma once

#include "models/domain/dispute.h"
#include "models/domain/evidenceplan.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;

namespace disputedesk {

class InkLabel;

/// The top of the form: what was sold, how far the evidence is, and what the reason means where that is open.
class EvidenceTop : public QWidget {
    Q_OBJECT
public:
    EvidenceTop(const Theme &theme, QWidget *parent = nullptr);

    /// `category`: the one the agent chose; empty when none.
    void showReason(const Dispute &dispute, const QString &category);
    void showSold(ProductType sold);
    void showSummary(const QString &summary);

Q_SIGNALS:
    void soldChosen(ProductType sold);
    void categoryChosen(const QString &category);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QComboBox *makeChooser(const QString &name, const QString &words);
    void fit();

    QBoxLayout *m_line = nullptr;
    QComboBox *m_sold = nullptr;
    InkLabel *m_soldTitle = nullptr;
    InkLabel *m_summary = nullptr;
    InkLabel *m_ask = nullptr;
    InkLabel *m_reason = nullptr;
    QComboBox *m_category = nullptr;
    QStringList m_choices;
};

} // namespace disputedesk
