.DELETE_ON_ERROR:
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory --no-builtin-rules

# Vietnamese on every terminal, and the same sorting everywhere.
export LC_ALL := C.UTF-8

PORT ?= 8080
HOST ?= 127.0.0.1
SANGKIEN_DATA ?= .data
SAMPLE_PROGRAMME ?= full
# Plain HTTP on one's own machine: some browsers drop secure cookies there.
SECURE_COOKIE ?= false

FRONTEND_FILES := $(shell find frontend -type f -not -path '*/node_modules/*' -not -path '*/dist/*' -not -path '*/dist-ssr/*' \
	-not -path 'frontend/e2e/*' -not -path 'frontend/test/*' -not -name '*.test.ts*' -not -path 'frontend/nginx/*' -not -path '*/test-results/*' 2>/dev/null)
BACKEND_FILES := backend/pom.xml $(shell find backend/src/main -type f 2>/dev/null)
APPLICATION := backend/target/quarkus-app/quarkus-run.jar

# A stamp is worth nothing without what it stands for.
$(if $(wildcard frontend/node_modules),,$(shell rm -f .make/npm))
$(if $(wildcard frontend/dist/index.html),,$(shell rm -f .make/frontend))
$(if $(wildcard $(APPLICATION)),,$(shell rm -f .make/backend))

.PHONY: help
help: ## list the targets
	@grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 14

.PHONY: run
run: build ## build what has changed, start everything, sample programme included
	@exec env PORT='$(PORT)' HOST='$(HOST)' SANGKIEN_DATA='$(SANGKIEN_DATA)' WEB_FOLDER='$(CURDIR)/frontend/dist' \
		SAMPLE_PROGRAMME='$(SAMPLE_PROGRAMME)' SECURE_COOKIE='$(SECURE_COOKIE)' java @backend/java.options -jar $(APPLICATION)

.PHONY: build
build: tools .make/frontend .make/backend ## build what has changed

.PHONY: test
test: tools ## run every test, closing with the totals
	@.ci/test

.PHONY: e2e
e2e: build ## run the browser tests against the packaged application
	@.ci/e2e

.PHONY: guide-pictures
guide-pictures: build ## take the pictures and videos of the ready guides from the screens themselves
	@.ci/guide-pictures

.PHONY: nginx-test
nginx-test: build ## run the web server's configuration against the packaged application
	@.ci/nginx-test

.PHONY: office-test
office-test: build ## open the files that are made in LibreOffice and compare them with the screens
	@.ci/office-test

.PHONY: bench
bench: tools ## measure the hot paths at national size; the first time builds its databases, which takes long
	@.ci/bench

.PHONY: openapi
openapi: .make/backend .make/npm ## export openapi.yaml from the code and generate the frontend's types
	cp backend/target/openapi/openapi.yaml openapi.yaml
	cd frontend && npm run --silent gen

.PHONY: sbom
sbom: .make/npm ## write what the product is made of, as CycloneDX, to .make/sbom
	@mkdir -p .make/sbom
	@cd backend && mvn -q -B org.cyclonedx:cyclonedx-maven-plugin:2.9.1:makeBom -DincludeTestScope=false -DoutputFormat=json \
		-DoutputDirectory='$(CURDIR)/.make/sbom' -DoutputName=backend
	@cd frontend && npm sbom --silent --sbom-format cyclonedx --omit dev > '$(CURDIR)/.make/sbom/frontend.json'

.PHONY: dependency-check
dependency-check: .make/npm ## look for known weaknesses in libraries; needs the advisories of NVD and npm on the net
	@.ci/dependency-check

.PHONY: clean
clean: ## remove everything built; the data in .data stays
	rm -rf .make backend/target frontend/dist frontend/dist-ssr frontend/node_modules

.PHONY: tools
tools:
	@.ci/tools

.make/npm: frontend/package.json frontend/package-lock.json frontend/.npmrc
	@echo 'Fetching the libraries of the frontend …'
	@cd frontend && npm ci --no-progress
	@mkdir -p .make && touch $@

.make/frontend: .make/npm .make/frontend.files $(FRONTEND_FILES)
	@echo 'Building the frontend …'
	@cd frontend && npm run --silent build
	@touch $@

.make/backend: .make/backend.files $(BACKEND_FILES)
	@echo 'Building the backend (the first time fetches its libraries, which takes some minutes) …'
	@cd backend && mvn -q -B package -Dmaven.test.skip=true
	@touch $@

# The lists change when a file is added or removed, which no file date tells.
.make/frontend.files: FORCE
	@$(call write_if_changed,$(FRONTEND_FILES))

.make/backend.files: FORCE
	@$(call write_if_changed,$(BACKEND_FILES))

define write_if_changed
mkdir -p .make; echo '$(sort $(1))' | tr ' ' '\n' > $@.new; if cmp -s $@.new $@; then rm $@.new; else mv $@.new $@; fi
endef

.PHONY: FORCE
FORCE:
