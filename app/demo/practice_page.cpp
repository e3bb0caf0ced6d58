#include "demo/practice_page.h"

#include "base/digest.h"

namespace patchbay::demo {

namespace {

constexpr std::string_view style = R"(
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; padding: 2rem 1rem; }
main { max-width: 32rem; margin: 6vh auto 0; }
.mark { display: inline-block; border: 1px solid; border-radius: 1rem; padding: 0 .75rem;
  font-size: .875rem; }
h1 { font-size: 1.5rem; line-height: 1.25; overflow-wrap: anywhere; }
.buttons { display: flex; flex-wrap: wrap; gap: .75rem; margin-top: 2rem; }
button { font: inherit; padding: .5rem 1.75rem; border-radius: .375rem; border: 1px solid;
  background: Canvas; color: CanvasText; cursor: pointer; }
button[value=allow] { background: #1a5fb4; border-color: #1a5fb4; color: #fff; }
button:focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
)";

std::string escaped(std::string_view text)
{
    std::string html;
    html.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '&':
            html += "&amp;";
            break;
        case '<':
            html += "&lt;";
            break;
        case '>':
            html += "&gt;";
            break;
        case '"':
            html += "&quot;";
            break;
        case '\'':
            html += "&#39;";
            break;
        default:
            html += c;
        }
    }
    return html;
}

Answer page(int status, std::string_view title, std::string_view content)
{
    const std::string nonce = randomToken(16);
    Answer answer;
    answer.status = status;
    // No form-action: browsers apply it to the redirect that follows the form, too, and that leads
    // to whatever port the program that asked is listening on.
    answer.headers = {{"Content-Type", "text/html; charset=utf-8"},
                      {"Cache-Control", "no-store"},
                      {"Referrer-Policy", "no-referrer"},
                      {"X-Content-Type-Options", "nosniff"},
                      {"X-Frame-Options", "DENY"},
                      {"Content-Security-Policy",
                       "default-src 'none'; style-src 'nonce-" + nonce
                           + "'; base-uri 'none'; frame-ancestors 'none'"}};
    std::string &html = answer.body;
    html += "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>";
    html.append(title).append(" - Practice server</title>\n<style nonce=\"");
    html.append(nonce).append("\">").append(style);
    html += "</style>\n</head>\n<body>\n<main>\n<p class=\"mark\">Practice server</p>\n";
    html.append(content).append("</main>\n</body>\n</html>\n");
    return answer;
}

} // namespace

Answer consentPage(std::string_view clientName, std::string_view transaction)
{
    const std::string name = clientName.empty() ? "this program" : escaped(clientName);
    std::string content = "<h1>Let " + name + " use the practice server?</h1>\n";
    content += "<p>The practice server runs on this computer and holds made-up data only. Nothing "
               "here is real, and no password is needed.</p>\n"
               "<p>You will be signed in as <strong>practice@example.com</strong>.</p>\n"
               "<form method=\"post\" action=\"/practice/authorize\">\n"
               "<input type=\"hidden\" name=\"transaction\" value=\"";
    content += escaped(transaction);
    content += "\">\n<div class=\"buttons\">\n"
               "<button type=\"submit\" name=\"decision\" value=\"allow\">Allow</button>\n"
               "<button type=\"submit\" name=\"decision\" value=\"deny\">Deny</button>\n"
               "</div>\n</form>\n";
    return page(200, "Allow access?", content);
}

Answer problemPage(std::string_view reason)
{
    return page(400, "Cannot sign in",
                "<h1>Signing in cannot go on</h1>\n<p>" + escaped(reason)
                    + "</p>\n<p>Close this page and start again from Patchbay.</p>\n");
}

} // namespace patchbay::demo
