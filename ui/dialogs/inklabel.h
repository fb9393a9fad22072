#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace disputedesk {

/// A label in one of the theme's inks and sizes. Always plain text (safety.md F9); never wider than its place.
class InkLabel : public QLabel {
    Q_OBJECT
public:
    enum class Type : quint8 { Base, Secondary, Heading, Title, Figure, Mono };

    InkLabel(const Theme &theme, Ink ink, Type type, const QString &name, QWidget *parent = nullptr);

    void setInk(Ink ink);
    /// Shows text of ours as it is.
    void write(const QString &text);
    /// Shows text that came from a server or a customer: hidden characters made visible, long texts and words cut down.
    void writeForeign(const QString &text, qsizetype most = 400);
    /// Lines break; without, the text is cut with an ellipsis where the place ends (the whole is the tool tip).
    void setWraps(bool wraps);

    /// For amounts: its place is never smaller than its text.
    void setNeverCut(bool never);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    const Theme &m_theme;
    Ink m_ink;
    Type m_type;
    bool m_neverCut = false;
};

/// `text` fit for a label: hidden characters visible, at most `most` characters, break marks inside very long words.
QString labelText(const QString &text, qsizetype most = 400);

} // namespace disputedesk
