#pragma once

#include "ui/theme/theme.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLayout;

namespace disputedesk {

class InkLabel;
class TextBlock;

/// The columns of labels and values: of the facts, and of a widget of its own among them.
void setFactColumns(QGridLayout &grid, const QFontMetrics &font);

/// Label and value, line by line, in sections. Lines without a value hide; a value that did not change keeps its
/// selection.
class SummaryFacts : public QWidget {
    Q_OBJECT
public:
    SummaryFacts(const Theme &theme, QWidget *parent = nullptr);

    void addSection(const QString &key, const QString &title);
    /// `key` names the widget ("fact_" + key); labels are ours, values may be anybody's.
    void addFact(const QString &key, const QString &label, bool mono = false);
    /// A value across both columns, under its section's title; `spoken` is what a screen reader calls it.
    void addWide(const QString &key, const QString &spoken);
    /// A widget of its own across both columns.
    void addWidget(QWidget *widget);
    void put(const QString &key, const QString &value, const QString &toolTip = {});
    void setSectionVisible(const QString &key, bool visible);

private:
    struct Fact {
        InkLabel *label = nullptr;
        TextBlock *value = nullptr;
        QLayout *beside = nullptr; ///< what the value stands in, beside its label
    };

    const Theme &m_theme;
    QGridLayout *m_grid = nullptr;
    QHash<QString, Fact> m_facts;
    QHash<QString, InkLabel *> m_sections;
};

} // namespace disputedesk
