using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MotCua.Web.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class SearchLearning : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "asked",
                schema: "procedures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    folded = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    first_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    last_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    asked = table.Column<int>(type: "integer", nullable: false),
                    chosen = table.Column<int>(type: "integer", nullable: false),
                    empty = table.Column<int>(type: "integer", nullable: false),
                    missed = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    words = table.Column<string>(type: "text", nullable: true),
                    weight = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asked", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "asked_choice",
                schema: "procedures",
                columns: table => new
                {
                    question = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    times = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asked_choice", x => new { x.question, x.code });
                });

            migrationBuilder.CreateTable(
                name: "sample_question",
                schema: "procedures",
                columns: table => new
                {
                    folded = table.Column<string>(type: "text", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    codes = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sample_question", x => x.folded);
                });

            migrationBuilder.CreateTable(
                name: "saying",
                schema: "procedures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    say = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    means = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    question = table.Column<Guid>(type: "uuid", nullable: true),
                    state = table.Column<string>(type: "text", nullable: false),
                    drafted_by = table.Column<string>(type: "text", nullable: false),
                    drafted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    live_by = table.Column<string>(type: "text", nullable: true),
                    live_since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    taken_back_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    asked_before = table.Column<int>(type: "integer", nullable: false),
                    chosen_before = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_saying", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "saying_measure",
                schema: "procedures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<string>(type: "text", nullable: false),
                    sayings = table.Column<string>(type: "text", nullable: false),
                    result = table.Column<string>(type: "text", nullable: true),
                    live_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_saying_measure", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_asked_chosen",
                schema: "procedures",
                table: "asked",
                column: "chosen");

            migrationBuilder.CreateIndex(
                name: "IX_asked_folded",
                schema: "procedures",
                table: "asked",
                column: "folded",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_asked_last_at",
                schema: "procedures",
                table: "asked",
                column: "last_at");

            migrationBuilder.CreateIndex(
                name: "IX_asked_state_weight_id",
                schema: "procedures",
                table: "asked",
                columns: new[] { "state", "weight", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_saying_question",
                schema: "procedures",
                table: "saying",
                column: "question");

            migrationBuilder.CreateIndex(
                name: "IX_saying_say",
                schema: "procedures",
                table: "saying",
                column: "say");

            migrationBuilder.CreateIndex(
                name: "IX_saying_state_id",
                schema: "procedures",
                table: "saying",
                columns: new[] { "state", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "asked",
                schema: "procedures");

            migrationBuilder.DropTable(
                name: "asked_choice",
                schema: "procedures");

            migrationBuilder.DropTable(
                name: "sample_question",
                schema: "procedures");

            migrationBuilder.DropTable(
                name: "saying",
                schema: "procedures");

            migrationBuilder.DropTable(
                name: "saying_measure",
                schema: "procedures");
        }
    }
}
