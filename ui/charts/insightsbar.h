#pragma once

#include "models/domain/provider.h"
#include "models/items/insightrange.h"
#include "ui/theme/theme.h"

#include <QUuid>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QGridLayout;
class QMenu;
class QPushButton;

namespace disputedesk {

class InkLabel;

/// What can be looked at: one account, or all of a mode (null account).
struct InsightScope {
    Mode mode = Mode::Test;
    QUuid account;
    QString label;

    friend bool operator==(const InsightScope &, const InsightScope &) = default;
};

/// The top of Insights: currency, range and scope, when it was read, tables instead of charts, export.
class InsightsBar : public QWidget {
    Q_OBJECT
public:
    InsightsBar(const Theme &theme, bool hasCharts, QWidget *parent = nullptr);

    /// Currencies by their place in the report; `chosen` may be -1.
    void setCurrencies(const QStringList &names, int chosen);
    void setScopes(const QList<InsightScope> &scopes, int chosen);
    void setAsOf(const QString &text);
    void setRange(const InsightRange &range);
    /// As the person would: tableToggled() tells.
    void setTableShown(bool shown);
    QString scopeText() const;
    QString currencyText() const;
    QString rangeText() const;
    QMenu &exportMenu() { return *m_exportMenu; }
    void setExportEnabled(bool enabled);
    /// Off where there is nothing to show in either way.
    void setTableEnabled(bool enabled);

Q_SIGNALS:
    void currencyChosen(int place);
    void rangeChosen(const disputedesk::InsightRange &range);
    void scopeChosen(disputedesk::Mode mode, const QUuid &account);
    void tableToggled(bool shown);

protected:
    bool event(QEvent *event) override;

private:
    /// How much stands in the first row: all; all but when it was read; the title and that, the rest below.
    enum class Rows : quint8 { One, TimeBelow, PickersBelow };
    void arrange();
    void place(Rows rows);
    QComboBox *makeBox(const QString &name, const QString &spoken);
    QDateEdit *makeDate(const QString &name, const QString &spoken);
    void chooseRange();
    void build(const Theme &theme, bool hasCharts);

    QList<InsightScope> m_scopes;
    InkLabel *m_title = nullptr;
    QWidget *m_pickers = nullptr;
    QGridLayout *m_grid = nullptr;
    Rows m_rows = Rows::One;
    QComboBox *m_currency;
    QComboBox *m_range;
    QComboBox *m_scope;
    QDateEdit *m_first;
    QDateEdit *m_last;
    InkLabel *m_asOf;
    QPushButton *m_table;
    QPushButton *m_export;
    QMenu *m_exportMenu;
};

} // namespace disputedesk
