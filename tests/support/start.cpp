// Its only purpose is to be compiled with start.h, so that the header is.
