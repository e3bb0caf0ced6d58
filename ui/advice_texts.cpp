// Prints the sentences of app/base/advice.cpp in a form that lupdate reads: base/ knows no Qt, and
// puts most of them together. A part of the target update_translations.

#include "base/advice.h"

#include <cstdio>
#include <set>
#include <string>

int main()
{
    std::set<std::string> said;
    for (const patchbay::ErrorCode code : patchbay::allErrorCodes()) {
        const patchbay::Advice texts = patchbay::adviceToTranslate(code);
        for (const std::string &text : {texts.happened, texts.next, texts.button}) {
            if (!text.empty() && said.insert(text).second)
                std::printf("QT_TRANSLATE_NOOP(\"patchbay::Advice\", \"%s\")\n", text.c_str());
        }
    }
    return 0;
}
