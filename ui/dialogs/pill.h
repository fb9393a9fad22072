#pragma once

#include "ui/theme/stageink.h"

#include <QWidget>

namespace disputedesk {

/// What a pill or a sign says by colour; the word in it says the same.
enum class Tone : quint8 { Neutral, Warning, Danger, Success, Violet };

/// Ink of the words, and of the ground behind them.
Ink inkOf(Tone tone);
Ink groundOf(Tone tone);

/// A word on a rounded ground: a status.
class Pill : public QWidget {
    Q_OBJECT
public:
    Pill(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    void write(const QString &text, Tone tone);
    /// A status: pillInksOf().
    void write(const QString &text, PillInks inks);
    QString text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_text;
    PillInks m_inks;
};

} // namespace disputedesk
