CREATE TABLE "answers" (
	"by" text NOT NULL,
	"key" text NOT NULL,
	"request" text NOT NULL,
	"status" integer,
	"headers" jsonb,
	"body" text,
	"created" timestamp with time zone NOT NULL,
	CONSTRAINT "answers_by_key_pk" PRIMARY KEY("by","key")
);
