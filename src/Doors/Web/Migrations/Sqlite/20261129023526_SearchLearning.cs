using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MotCua.Web.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class SearchLearning : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "procedures_asked",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    folded = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    first_at = table.Column<long>(type: "INTEGER", nullable: false),
                    last_at = table.Column<long>(type: "INTEGER", nullable: false),
                    asked = table.Column<int>(type: "INTEGER", nullable: false),
                    chosen = table.Column<int>(type: "INTEGER", nullable: false),
                    empty = table.Column<int>(type: "INTEGER", nullable: false),
                    missed = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    words = table.Column<string>(type: "TEXT", nullable: true),
                    weight = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedures_asked", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "procedures_asked_choice",
                columns: table => new
                {
                    question = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    times = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedures_asked_choice", x => new { x.question, x.code });
                });

            migrationBuilder.CreateTable(
                name: "procedures_sample_question",
                columns: table => new
                {
                    folded = table.Column<string>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    codes = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedures_sample_question", x => x.folded);
                });

            migrationBuilder.CreateTable(
                name: "procedures_saying",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    say = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    means = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    question = table.Column<Guid>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    drafted_by = table.Column<string>(type: "TEXT", nullable: false),
                    drafted_at = table.Column<long>(type: "INTEGER", nullable: false),
                    live_by = table.Column<string>(type: "TEXT", nullable: true),
                    live_since = table.Column<long>(type: "INTEGER", nullable: true),
                    taken_back_at = table.Column<long>(type: "INTEGER", nullable: true),
                    asked_before = table.Column<int>(type: "INTEGER", nullable: false),
                    chosen_before = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedures_saying", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "procedures_saying_measure",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    by = table.Column<string>(type: "TEXT", nullable: false),
                    sayings = table.Column<string>(type: "TEXT", nullable: false),
                    result = table.Column<string>(type: "TEXT", nullable: true),
                    live_at = table.Column<long>(type: "INTEGER", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_procedures_saying_measure", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_procedures_asked_chosen",
                table: "procedures_asked",
                column: "chosen");

            migrationBuilder.CreateIndex(
                name: "IX_procedures_asked_folded",
                table: "procedures_asked",
                column: "folded",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_procedures_asked_last_at",
                table: "procedures_asked",
                column: "last_at");

            migrationBuilder.CreateIndex(
                name: "IX_procedures_asked_state_weight_id",
                table: "procedures_asked",
                columns: new[] { "state", "weight", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_procedures_saying_question",
                table: "procedures_saying",
                column: "question");

            migrationBuilder.CreateIndex(
                name: "IX_procedures_saying_say",
                table: "procedures_saying",
                column: "say");

            migrationBuilder.CreateIndex(
                name: "IX_procedures_saying_state_id",
                table: "procedures_saying",
                columns: new[] { "state", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "procedures_asked");

            migrationBuilder.DropTable(
                name: "procedures_asked_choice");

            migrationBuilder.DropTable(
                name: "procedures_sample_question");

            migrationBuilder.DropTable(
                name: "procedures_saying");

            migrationBuilder.DropTable(
                name: "procedures_saying_measure");
        }
    }
}
